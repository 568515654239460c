import type { Board, BoardPanel } from '../../board/board';
import type { PanelData } from '../data';
import type { Mark } from '../marks';
import type { Drawn } from './drawn';

export interface Context {
  readonly board: Board;
  /** Replaces variables in texts by what they stand for. */
  readonly fill: (text: string) => string;
  /** Of the annotations of the dashboard. */
  readonly marks: readonly Mark[];
}

export type Draw = (panel: BoardPanel, data: PanelData, context: Context) => Drawn;
