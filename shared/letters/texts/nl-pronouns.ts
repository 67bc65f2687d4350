/** u or je, throughout. Only the forms that differ: "u hebt" and "je hebt" share their verb, "hebt u" and "heb je" do not. */
import type { Formality } from '../../model/client';

export type Pronouns = {
  u: string;
  uw: string;
  /** With stress, after a preposition: "van u", "van jou". */
  jou: string;
  kunt: string;
  krijgt: string;
  wilt: string;
  Wilt: string;
  ziet: string;
};

const formal: Pronouns = {
  u: 'u',
  uw: 'uw',
  jou: 'u',
  kunt: 'kunt u',
  krijgt: 'krijgt u',
  wilt: 'wilt u',
  Wilt: 'Wilt u',
  ziet: 'ziet u',
};

const informal: Pronouns = {
  u: 'je',
  uw: 'je',
  jou: 'jou',
  kunt: 'kun je',
  krijgt: 'krijg je',
  wilt: 'wil je',
  Wilt: 'Wil je',
  ziet: 'zie je',
};

export const pronounsOf = (formality: Formality): Pronouns => (formality === 'formal' ? formal : informal);
