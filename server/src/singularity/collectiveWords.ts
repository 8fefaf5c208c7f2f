import type { Language } from '../document/language.ts';
import { anyWord } from '../programme/patterns.ts';

/** Whatever tells of a teaching collective, or of learners among themselves. Folded, and generous: in doubt there is one. */
export const COLLECTIVE: Readonly<Record<Language, RegExp>> = {
  fr: anyWord(
    // Those who teach
    String.raw`equipes?|co-?anim\w+|co-?interv\w+|binomes?|trinomes?|duos?|tandems?|a deux voix|collegues?|confreres?|consoeurs?`,
    String.raw`(?:deux|trois|quatre|nos|vos|les|des|plusieurs|autres|entre|tous les|de nos) (?:format(?:eurs|rices)|formateur\.rice\.s|intervenant\w*|anim(?:ateurs|atrices)|enseignant\w*|professeurs|moniteurs|encadrants)|format(?:eurs|rices)`,
    String.raw`relectures?|relisons|relu[es]*|relit|relisent|reprenons|reprise (?:chaque|apres|d'apres|avec|(?:du|de la|de chaque) (?:journee|veille|matin|seance|deroule|programme))|repris(?:e|es)? (?:chaque|apres|d'apres|avec)|revu[es]* (?:chaque|apres|d'apres|avec)|d'apres (?:les|vos|leurs) (?:retours|remarques|avis)|vos retours|leurs retours|(?:en )?tenant compte des retours|amelioration continue|retours? (?:des|de la|de l'|d') ?\w+|analyses? (?:de|des) pratiques?|supervision|intervision|coordination|coordonn\w+`,
    // Those who learn
    String.raw`groupes?|sous-groupes?|collecti(?:f|fs|ve|ves|vement)|pairs|entre (?:eux|elles|participante?s?|stagiaires|apprenante?s?|apprentie?s?|nous|vous|soi)|ensemble|a (?:deux|trois|quatre|plusieurs)|par (?:deux|trois|quatre)|les un(?:s|es) .{0,6}(?:aux?|des?|les|sur|avec|pour) (?:les )?autres|l'un .{0,5}l'autre|aux autres|des autres|voisine?s?|promotion|promo|camarades?|compagn\w+|communautes?|reseaux?`,
    String.raw`echang\w+|partag\w+|debat\w*|discut\w+|discussions?|dialogu\w+|tours? de table|mises? en commun|confront\w+|entraid\w+|s'entraid\w+|cooper\w+|collabor\w+|contribut\w+|mutuel\w*|mutualis\w+|croise\w*|brainstorming|remue-meninges|jeux? de roles?|jeux? (?:collecti\w+|coopera\w+|d'equipe)|saynetes?|forum|ateliers|en atelier|atelier (?:pratique|collectif|participatif|d'ecriture)|pleniere|restitutions?|feedbacks?|co-?constru\w+|co-?develop\w+|co-?elabor\w+|classes?|cafes?|repas|se (?:racontent|relaient|repondent|montrent|corrigent|parlent|passent|relisent)|chacun\w*`,
    // One machine for several, "deux stagiaires par chariot": they wait for each other, and watch.
    String.raw`(?:deux|trois|quatre|[2-4]) (?:stagiaires|participants|apprenants|apprentis|candidats|personnes) (?:par|pour|sur) (?:un |une |chaque )?(?!groupe|format|session|intervenant)\w+|(?<!(?:format\w{2,6}|intervenante?|session) )pour (?:deux|trois|quatre|[2-4]) (?:stagiaires|participants|apprenants|apprentis|candidats|personnes)`,
  ),
  en: anyWord(
    String.raw`teams?|team-?\w*|co-?(?:train\w*|teach\w*|facilitat\w*|led|lead\w*)|colleagues?|trainers|instructors|teachers|facilitators|tutors|duos?`,
    String.raw`reviewed (?:by|with|after|every|each)|revis\w+|feedback|rewritten|debrief\w*|supervision|improv\w+ (?:after|from) `,
    String.raw`groups?|sub-?groups?|pairs?|in pairs|pair(?:ed|ing)|peers?|partners?|together|each other\w*|one another\w*|others|among (?:them|you|participants|learners)|cohorts?|classmates?|fellow \w+|communit\w+|networks?|neighbou?rs?|class(?:es|room)?|in (?:twos|threes|fours)|two by two`,
    String.raw`shar(?:e|es|ed|ing)|exchang\w+|discuss\w*|debat\w*|dialog\w*|round[- ]tables?|conversation\w*|collaborat\w+|co-?operat\w+|collective\w*|mutual\w*|role[- ]?plays?|workshops?|brainstorm\w*|plenary|forum|swap\w*|everyone|everybody|each of (?:you|us|them)|crew`,
    String.raw`(?:two|three|four|[2-4]) (?:participants|learners|trainees|students|people) (?:per|to a|to each|on each) \w+`,
  ),
};

/** Words that only look like it: companies, machines, contracts, headcounts. Folded. */
export const COLLECTIVE_NAMESAKES: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:groupes? (?:electrogenes?|froids?|hydrauliques?|frigorifiques?|motopropulseurs?|nominal|nominaux|verbal|verbaux|sanguins?|alimentaires?|scolaires?|de mots)|(?:tarifs?|effectifs?|taille) (?:de |du )?groupes?|groupes? (?:restreints? )?(?:de|limites? a|:|entre) ?(?:\d+|deux|trois|quatre|cinq|six|huit|dix|douze)(?: (?:a|et) \d+)?|(?:par|maximum|max|maxi|mini|minimum)\.? (?:de )?groupes?|(?:conventions?|accords?|protections?|equipements?|restauration|transports?|logements?|habitat|locaux) (?:de protection )?collecti\w+|collectivites?|reseaux? (?:d'eau|informatiques?|electriques?|sociaux|social|lan|locaux|wifi|ip)|ensemble (?:du|des|de la|de l'|de)|classes? (?:de|d'|energetiques?|[a-z0-9])|partag\w+ (?:de |d'|le |des |un |les )?(?:ecrans?|fichiers?|documents?|classeurs?|calendriers?|dossiers?)|echangeurs?|retours? (?:d'|de )(?:garantie|marchandises?|produits?)|equipes? (?:d'|de )?(?:intervention|securite|projets?|vente)|promotion (?:des|de la|de l'|du|interne|d')|format(?:eurs|rices) (?:experts?|qualifie\w+|experimente\w+|certifie\w+|expertes?))\b/g,
  en: /\b(?:groups? of (?:\d+|two|three|four|five|six|eight|ten|twelve)|group (?:size|rates?|price|bookings?|policy|policies)|per group|max(?:imum)? group|pairs of (?:gloves|shoes|boots|scissors|pliers)|shar\w+ (?:the )?(?:screens?|files?|documents?)|class (?:a|b|c|d|\d)|social networks?|network (?:cables?|drives?|cards?))\b/g,
};

/** Formats in which a person learns alone with whoever accompanies them, or alone: there is no group to ask about. Folded. */
export const LEARNT_ALONE: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:(?:cours|formations?|accompagnements?|coachings?|seances?|entretiens?|parcours|sessions?|prise en charge|format) (?:\w+ )?(?:individuel(?:le)?s?|particuli(?:er|ere)s?|individualise(?:e|s|es)?)|en individuel|a titre individuel|individuel(?:le)? (?:ou|et|uniquement)|cours particuliers?|face[- ]a[- ]face|tete[- ]a[- ]tete|one[- ]to[- ]one|en solo|un seul (?:stagiaire|participant|apprenant)|1 (?:seul )?(?:stagiaire|participant|apprenant|personne)|une (?:seule )?personne a la fois|auto-?formation|auto-?apprentissage|e-?learning|mooc|asynchrones?|a (?:son|votre|leur) (?:propre )?rythme|acces (?:illimite|24)|tutoriels?|capsules?|100 ?% (?:en ligne|a distance|digital\w*)|entierement (?:en ligne|a distance)|bilans? de competences|vae|coaching)\b/,
  en: /\b(?:one[- ](?:to|on)[- ]one|1[-: ](?:to|1)[-: ]?1?|individual (?:coaching|sessions?|tuition|lessons?|course|training|support)|private (?:lessons?|tuition)|self[- ](?:paced|study|directed|guided)|e-?learning|mooc|asynchronous|at your own pace|on[- ]demand|fully online|100 ?% online|coaching)\b/,
};
