import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePictures } from '../../../src/cli/review/boards';
import type { BoardReview, PanelReview } from '../../../src/preview/review';
import { temporaryFolder } from '../../support/folder';

const panel = (before: string, after: string): PanelReview => ({
  title: 'Latency',
  action: 'changed',
  words: ['unit'],
  before,
  after,
});

const board = (uid: string, ...panels: readonly PanelReview[]): BoardReview => ({
  uid,
  title: 'Checkout',
  action: 'changed',
  words: [],
  panels,
});

describe('the pictures of a review', () => {
  it('keep those of every environment that changes a dashboard in its own way', () => {
    const folder = join(temporaryFolder(), 'review');
    writePictures(folder, '', [
      board('shop', panel('<svg>1</svg>', '<svg>2</svg>')),
      board('shop', panel('<svg>3</svg>', '<svg>4</svg>')),
    ]);
    const pictures = readdirSync(folder).filter((name) => name.endsWith('.svg'));
    expect(pictures.map((name) => [name, readFileSync(join(folder, name), 'utf8')])).toEqual([
      ['shop-1-after.svg', '<svg>2</svg>'],
      ['shop-1-before.svg', '<svg>1</svg>'],
      ['shop-2-after.svg', '<svg>4</svg>'],
      ['shop-2-before.svg', '<svg>3</svg>'],
    ]);
  });

  it('stay in their folder, whatever a dashboard is called', () => {
    const folder = join(temporaryFolder(), 'review');
    writePictures(folder, '', [board('../../x', panel('<svg/>', '<svg/>'))]);
    expect(readdirSync(folder)).toEqual(['______x-1-after.svg', '______x-1-before.svg', 'dashboards.html']);
    expect(readdirSync(join(folder, '..'))).toEqual(['review']);
  });
});
