import type { Line } from '../lines.ts';
import { metIn } from '../words.ts';

/** Words by which a page speaks to other providers of what they have to show: it tells of the framework, and shows nothing. */
const ADVICE =
  /\b(?:votre (?:organisme|certification|audit|auditeur|demarche qualite)|vos (?:indicateurs|preuves|documents|formateurs|stagiaires)|l'auditeur (?:ne )?(?:vous |va |voudra |regarde|attend|demande|verifie|cherche|veut)|cet indicateur (?:est|verifie|demande|exige|vise|impose|porte)|vous devez (?:montrer|prouver|demontrer|justifier)|pour (?:satisfaire|repondre a) (?:cet |l')indicateur|this indicator (?:is|asks|requires|checks)|you (?:must|have to|need to) (?:show|prove|demonstrate)|(?:telechargez|decouvrez|demandez) (?:notre|nos|un|le)|your (?:audit|auditor|certification|training (?:organisation|business|company))|the auditor (?:will|wants|expects|asks)|download our)\b/;
const advises = metIn(ADVICE);

/** How often it does so, a title that asks a question apart. */
const ADVICE_TWICE = 2;

/** Whether a document tells other organisations what to do: an article on the framework, the guide of a program. It shows nothing of anyone's own. */
export const isAdvice = (title: string, lines: readonly Line[]): boolean =>
  /\?\s*$/.test(title) || lines.filter(advises).length >= ADVICE_TWICE;
