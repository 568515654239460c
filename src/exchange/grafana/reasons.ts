import { units } from '../../model/unit';
import { escapeRegex } from '../../promql/print';
import type { BoardLeft } from './left';

interface Reason {
  /** Of the place in which a panel differs. */
  readonly key: RegExp;
  /** Of what was there, as JSON. @default any */
  readonly value?: RegExp;
  /** Of what is there now. @default any */
  readonly now?: RegExp;
  readonly kind: BoardLeft['kind'];
  readonly why: string;
}

const style = (why: string, key: RegExp, value?: RegExp): Reason => ({
  key,
  ...(value === undefined ? {} : { value }),
  kind: 'style',
  why,
});

const loss = (why: string, key: RegExp): Reason => ({ key, kind: 'loss', why });

/** As JSON. */
const knownUnits = new RegExp(`^(?:${units.map((unit) => escapeRegex(unit)).join('|')})$`);

/** What looks the same on all our dashboards. */
const alike: readonly RegExp[] = [
  /^options\.(rowHeight|colWidth|alignValue|mergeValues|showValue|perPage)\b/,
  /^options\.(displayMode|namePlacement|valueMode|showUnfilled|showThreshold\w+|\w*[pP]ercentChange\w*)$/,
  /^options\.(cellGap|cellValues|rowsFrame|exemplars|filterValues|color|yAxis\.(?!unit))/,
  /^options\.(cellHeight|showHeader|footer|code|mode|xField|enablePagination|frameIndex)\b/,
  /^transparent$|^options\.(dedupStrategy|sortOrder|show(Time|Labels|CommonLabels)|\w+LogMessage|enableLogDetails)$/,
  /^field\.(custom|rest)\./,
  /^overrides .* graph\.(pointradius|zindex|nullPointMode|steppedLine)$/,
  /^overrides .* custom\.(align|minWidth|filterable|inspect|gradientMode|pointSize|hideFrom)$/,
  /^table\.columns\[\d+\]\.properties\.custom\.cellOptions\.(mode|wrapText|applyToRow|valueDisplayMode)$/,
];

/** Why a panel of ours differs from what was given; the first that fits. */
export const reasons: readonly Reason[] = [
  style(
    'every panel says what it shows: read what was written, and say what to do when it looks bad',
    /^description$/,
  ),
  style('every panel has a title of its own in its row: links and ids are made from it', /^title$/),
  style('links keep the time range and the variables', /^links/),
  style('as many points are drawn as there are pixels', /^maxDataPoints$|^query \w+\.rest\.intervalFactor$/),
  style('the least step is a plain duration: $__rate_interval does the rest', /^(query \w+\.)?interval$/),
  style('tooltips show all series, the largest first', /^options\.tooltip\b/),
  style(
    'legends are as wide as what they say, and show what definitions have words for',
    /^options\.legend\b/,
  ),
  style('the last value is the last that was measured', /^options\.reduceOptions\.calcs$/, /^\["last"\]$/),
  style(
    'colours are even, and Grafana chooses the size of letters',
    /^options\.(colorMode|text|justifyMode|orientation|wideLayout|sizing|(min|max)Viz\w+)\b/,
  ),
  style('series take their colours in order', /^field\.color$/, /palette-classic|^$/),
  style('axes begin at zero unless they say otherwise', /^field\.custom\.axisSoft(Min|Max)$/),
  style('thresholds over time are dashed lines', /^field\.custom\.thresholdsStyle/),
  style(
    'a unit that nobody said follows from the query',
    /^(field|table\..*)\.unit$|^overrides .* unit$/,
    /^$/,
  ),
  style(
    'the query yields another unit, which follows from it now',
    /^(field|table\..*)\.unit$|^overrides .* unit$/,
    knownUnits,
  ),
  style('values are coloured by thresholds', /^field\.thresholds/, /^$/),
  style('bars begin at zero unless they say otherwise', /^field\.min$/, /^$/),
  style('an axis of another unit is on the right', /^overrides .* custom\.axis\w+$/),
  style('lines are dashed or not', /^overrides .* custom\.lineStyle$/),
  style('a series is stacked like the others, or not at all', /^overrides .* custom\.stacking$/),
  ...alike.map((key) => style('this looks the same on all our dashboards', key)),
  style('series without a legend are called by the labels in which they differ', /^query \w+\.legend$/),
  style('exemplars are shown where a histogram has them', /^query \w+\.exemplar$/),
  style('a last value is asked for alone, and a line as a line', /^query \w+\.(instant|range)$/),
  style('the form of an answer follows from the kind of the panel', /^query \w+\.format$/),
  style('it names no colour', /^overrides .* color$/, /^"?\{\}"?$/),
  {
    ...style('the unit is none of ours, and another follows from the query', /^(field|table\..*)\.unit$/),
    now: /./,
  },
  style('labels stand before values', /^table\.order$/),
  style('it is a copy of the library panel, which it follows no more', /^libraryPanel$/),
  style('what has one value at a time is shown once, as it was', /^repeat\./),
  loss('nothing here says that a value leads somewhere', /^field\.links|^overrides .* links$/),
  loss('the unit is none of ours: src/model/unit.ts has them', /^field\.unit|^overrides .* unit$/),
  loss('thresholds are absolute, and their colours those of the palette or #rrggbb', /thresholds/),
  loss('a mapping has a text, and a colour of the palette or #rrggbb', /mappings/),
  loss('the colour of all series is a palette or #rrggbb', /^field\.color/),
  loss('colours are those of the palette or #rrggbb', /^overrides .* color$/),
  loss('what is asked for is shown', /^overrides .* custom\.hidden$/),
  loss('series are found by name or by query', /^overrides (byValue|byType|byNames)/),
  loss('single series have no such property here', /^overrides /),
  loss('what Grafana computes in the browser no alert can use: write it in PromQL', /^transformation/),
  loss('the query does not ask Prometheus, or has an option that is none of ours', /^query /),
  loss('the columns of a table follow from its labels and queries', /^table\./),
  loss('the time of a panel is a plain duration that ends now', /^time(Shift|From)$/),
  loss('one value of each series is shown', /^options\.reduceOptions/),
];
