import type { Board, BoardPanel } from '../../board/board';
import type { PanelData } from '../data';
import type { Drawn } from './drawn';

export interface Context {
  readonly board: Board;
  /** Replaces variables in texts by what they stand for. */
  readonly fill: (text: string) => string;
}

export type Draw = (panel: BoardPanel, data: PanelData, context: Context) => Drawn;
