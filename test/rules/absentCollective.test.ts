import assert from 'node:assert/strict';
import { analyse } from '../../server/src/engine/analyse.ts';
import type { Locale } from '../../server/src/messages/locale.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import rule from '../../server/src/rules/singularity/absent-collective.ts';

const RULE = 'singularity/absent-collective';
const [{ text: FRENCH }] = rule.meta.bad.fr as readonly [{ text: string }];
const [{ text: ENGLISH }] = rule.meta.bad.en as readonly [{ text: string }];

function findings(text: string, locale: Locale = 'fr'): Finding[] {
  return analyse(text, { asOf: '2026-10-01', locale, kind: 'programme' }).findings.filter((finding) => finding.rule === RULE);
}

/** The programme of the example with a line more in its methods. */
const withLine = (line: string, text = FRENCH): string => text.replace(/^## (?:Évaluation|Assessment)$/m, `${line}\n\n$&`);

describe(RULE, () => {
  it('is one hint about the document, where the work of several is named, with a question', () => {
    const [hint, ...others] = findings(FRENCH);
    assert.deepEqual(others, []);
    assert.equal(hint?.severity, 'hint');
    assert.equal(hint.granularity, 'document');
    assert.equal(FRENCH.slice(hint.span.start, hint.span.end), 'une équipe d’atelier');
    assert.match(hint.message, /^« une équipe d’atelier » : cela se fait à plusieurs, et l’on ne voit pas encore.* \?$/);
    assert.ok(hint.data.fix === 'insert-question' && hint.message.endsWith(hint.data.question));
  });

  it('speaks the reader’s language, and writes the document’s', () => {
    const [hint] = findings(ENGLISH, 'fr');
    assert.match(hint?.message ?? '', /^« team of a workshop » : cela se fait à plusieurs/);
    assert.ok(hint?.data.fix === 'insert-question' && /[a-z]\?$/.test(hint.data.question));
  });

  it('asks the same question of the same course, whatever else is written', () => {
    assert.deepEqual(findings(FRENCH)[0]?.data, findings(withLine('La paille est arrosée la veille.'))[0]?.data);
  });

  it('is silent as soon as one word tells of learners among themselves, or of those who teach', () => {
    for (const line of [
      'Le soir, le groupe fait le tour des chaises.',
      'Chaque étape se travaille en binôme.',
      'On s’échange les brins ratés.',
      'Une voisine tient la chaise.',
      'Deux stagiaires par châssis.',
      'Deux formatrices se relaient au pied de l’établi.',
      'Un tour de table ouvre la journée.',
      'Des jeux de rôle sont filmés.',
      'Ce déroulé est relu chaque hiver.',
      'Nous l’avons changé d’après vos retours.',
      '### Entre stagiaires',
      '**Mise en commun :** à dix-sept heures.',
    ])
      assert.deepEqual(findings(withLine(line)), [], line);
    for (const line of ['In pairs, by the window.', 'Trainers review it every winter.', 'Then all swap chairs, and say why.'])
      assert.deepEqual(findings(withLine(line, ENGLISH)), [], line);
  });

  it('does not take for a collective what only has its name', () => {
    for (const line of [
      'Groupe de 4 à 8 personnes.',
      'Des équipements de protection collective sont fournis.',
      'La collectivité prête le hangar.',
      'L’ensemble du matériel est fourni.',
      'Des outils collaboratifs sont ouverts.',
      'Exercices individuels et en groupe.',
      'Une classe virtuelle est prévue.',
      '## Tarif\n\nTarif de groupe sur demande auprès de notre équipe.',
    ])
      assert.equal(findings(withLine(line)).length, 1, line);
    assert.equal(findings(withLine('Groups of 4 at most.', ENGLISH)).length, 1);
  });

  it('does not ask where a person learns alone, or alone with whoever accompanies them', () => {
    for (const text of [
      withLine('## Format\n\nCours particulier, chez vous.'),
      withLine('## Modalité\n\nE-learning, à votre rythme.'),
      withLine('## Effectif\n\n1 stagiaire'),
      FRENCH.replace('# Pailler une chaise', '# Bilan de compétences au pied d’une chaise'),
      `---\ncategorie: VAE\n---\n\n${FRENCH}`,
      withLine('## Delivery\n\nOne-to-one, in your own barn.', ENGLISH),
    ])
      assert.deepEqual(findings(text), [], text.slice(0, 40));
  });

  it('does not ask of a work that nothing tells to be done by several, nor of a few lines', () => {
    assert.deepEqual(findings(FRENCH.replace('\n- Prendre sa place dans une équipe d’atelier', '')), []);
    assert.deepEqual(findings('# Pailler\n\n## Objectifs\n\n- Tenir sa place dans une équipe\n- Tordre un brin\n'), []);
  });

  it('asks of short sheets and lists too', () => {
    const sheet = (more = ''): string =>
      `# Prévenir les brûlures\n\n## Objectifs\n\n- Reconnaître un risque\n- Choisir un gant\n- Alerter un collègue\n\n## Programme\n\n- Feu, vapeur, acide\n${more}\nDe 6 à 12 participants.\n`;
    assert.equal(findings(sheet()).length, 1);
    assert.deepEqual(findings(sheet('- Retour en binôme sur un accident évité\n')), []);
  });

  it('does not ask of a piece of software, which each learns at a screen', () => {
    const sheet = (title: string): string =>
      `# ${title}\n\nDurée : 7 heures. Groupe de 8 participants.\n\n## Objectifs\n\n- Saisir une fiche\n- Répondre à un partenaire\n- Préparer une réunion\n- Imprimer un plan\n`;
    assert.deepEqual(findings(sheet('Prendre en main un logiciel de coupe')), []);
    assert.equal(findings(sheet('Préparer une coupe de chêne')).length, 1);
  });

  it('asks of a group whose work is done with others, on a line of what is taught: never on a length or a number of places', () => {
    const sheet = (length: string, title = 'Restaurer un meuble'): string =>
      `# ${title}\n\nDurée : ${length}\n\nLes stagiaires viennent à pied.\n\n## Objectifs\n\n- Décaper un placage\n- Recoller un assemblage\n- Accorder une teinte\n- Tenir une réunion de chantier\n- Prévenir un partenaire\n\n## Programme\n\n- Essences et colles\n`;
    for (const length of ['4 jours', '35 heures', '6 mois']) {
      const [hint] = findings(sheet(length));
      assert.equal(hint && sheet(length).slice(hint.span.start, hint.span.end), 'Recoller un assemblage', length);
      assert.deepEqual(findings(sheet(length).replace('Les stagiaires viennent à pied.', '')), [], 'nothing says that there is a group');
    }
    assert.deepEqual(findings(sheet('2 jours', 'Prendre en main un logiciel de dessin')), []);
  });

  it('needs more than one word of others, however long the course and however many come', () => {
    const sheet = (more: string, other = 'Accueillir un client'): string =>
      `# Tenir un étal\n\nDurée : 4 jours\n\n${more}\n\n## Objectifs\n\n- Peser juste\n- Rendre la monnaie\n- ${other}\n- Préparer une réunion de marché\n\n## Programme\n\n- Hygiène de l’étal\n`;
    for (const group of ['Les participants viennent à pied.', 'De 6 à 10 participants']) {
      assert.deepEqual(findings(sheet(group)), []);
      assert.equal(findings(sheet(group, 'Choisir un partenaire')).length, 1);
    }
    // Programming has its places and its days too.
    const lists = `# Écrire ses premières requêtes\n\nDurée : 35 heures\n\nDe 4 à 8 participants\n\n## Objectifs\n\n- Lire un schéma\n- Joindre deux tables\n- Grouper des lignes\n- Indexer une colonne\n`;
    assert.deepEqual(findings(lists), []);
  });

  it('takes a group that is taught about for the matter, and one that works for a scene', () => {
    const sheet = (line: string): string =>
      `# Conduire une visite de musée\n\nDurée : 3 jours\n\nLes stagiaires viennent à pied.\n\n## Objectifs\n\n- Choisir six œuvres\n- Poser sa voix\n- Choisir un partenaire\n- Préparer une réunion de secteur\n- ${line}\n\n## Programme\n\n- Accueil\n- Parcours\n`;
    for (const line of [
      'Animer un atelier participatif devant une toile',
      'Gérer les débats et les désaccords du groupe',
      'Créer une dynamique de groupe',
      'Maîtriser ses échanges avec le public',
    ])
      assert.equal(findings(sheet(line)).length, 1, line);
    for (const line of ['Raconter une toile, en binôme', 'Travailler par deux devant une toile'])
      assert.deepEqual(findings(sheet(line)), [], line);
  });

  it('hears what people bring one another wherever it is said', () => {
    const sheet = (line: string): string =>
      `# Tailler la pierre\n\nDurée : 5 jours\n\nLes stagiaires viennent à pied.\n\n## Objectifs\n\n- Équarrir un bloc\n- Tracer une moulure\n- Affûter un ciseau\n- Choisir un partenaire\n- Préparer une réunion de chantier\n\n## Modalités et tarif\n\n${line}\n`;
    assert.equal(findings(sheet('En salle, pour nos équipes et les vôtres.')).length, 1);
    for (const line of [
      'En inter-entreprises, riche des échanges entre professionnels de plusieurs chantiers.',
      'Partage d’expériences le dernier soir.',
      'Les pierres sont choisies d’après les chantiers rencontrés par les stagiaires, et les cas des participants.',
    ])
      assert.deepEqual(findings(sheet(line)), [], line);
  });

  it('is not swayed by a comment', () => {
    assert.equal(findings(withLine('<!-- à revoir avec le groupe et l’équipe -->')).length, 1);
  });
});
