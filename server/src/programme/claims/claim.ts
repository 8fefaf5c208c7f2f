import type { Span } from '../../document/text.ts';

/**
 * What a document claims and does not bear out:
 * - `certified-course`: that the course, and not who gives it, is certified Qualiopi; `named-course`: the mark set beside the
 *   course ("notre programme Qualiopi"); `logo`: its logo; `bare-logo`: the logo of the provider, without the category of action;
 * - `job`, `success`: guaranteed; `cpf`: eligible, without the code of a certification; `free`: nothing to pay, without who pays;
 *   `free-cpf`: nothing to pay, with a personal account alone; `state`: an award recognised by the State, without its code;
 *   `approval`: a provider approved by the State; `cpf-licence`: a light driving licence, eligible without its conditions;
 * - `activity`: the number of the declaration of activity, without the statement that the law attaches to it.
 */
export const CLAIMS = [
  'certified-course',
  'named-course',
  'logo',
  'bare-logo',
  'job',
  'success',
  'cpf',
  'free',
  'free-cpf',
  'state',
  'approval',
  'cpf-licence',
  'activity',
] as const;
export type ClaimKind = (typeof CLAIMS)[number];

export interface Claim {
  readonly kind: ClaimKind;
  /** The exact words, or the image. */
  readonly span: Span;
  /** True words that could stand in their place as they are, where there are any. */
  readonly instead?: string;
}
