import type { EChartsOption } from 'echarts';
import type { Slices } from '../draw/drawn';
import { paint } from '../values/colours';
import type { Canvas } from './option';
import { font, inks } from './theme';

export function slicesOption({ slices, ring }: Slices, { theme, width, height }: Canvas): EChartsOption {
  const ink = inks[theme];
  const radius = Math.max(20, Math.min(width / 3.4, height / 2.5));
  return {
    series: [
      {
        type: 'pie',
        radius: [ring ? radius * 0.6 : 0, radius],
        label: { color: ink.text, fontFamily: font, fontSize: 11, overflow: 'truncate' },
        labelLine: { length: 6, length2: 6 },
        itemStyle: { borderColor: ink.card, borderWidth: 1 },
        data: slices.map(({ name, value, text, colour }) => ({
          value,
          name: `${name} ${text}`,
          itemStyle: { color: paint(colour, theme) },
        })),
      },
    ],
  };
}
