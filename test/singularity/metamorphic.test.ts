import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../server/src/engine/analyse.ts';
import { readDocument } from '../../server/src/document/document.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import type { Item } from '../../server/src/referential/items.ts';
import { readSentences } from '../../server/src/text/sentences.ts';
import type { AnchorKind } from '../../server/src/singularity/anchors/anchor.ts';
import { isInterchangeable } from '../../server/src/singularity/substitution.ts';
import type { Unit } from '../../server/src/singularity/wording.ts';
import { labelledProgrammes, unitsOf } from '../support/substitution.ts';

// Metamorphic tests: a text is changed in a way whose effect is known beforehand, and nothing else may change.
// Changed: the topic of a programme, a clause that the law requires, an anchor, the order of items and sentences, the language.
// The same: zone, measure and hints of all other sentences (a new topic may move a measure by TOLERANCE); an anchor clears its own.
// A failure names the sentence: "-" is what the changed text gave, "+" what the text gave before. Measure
// both with `check --format json --with-passages`: a moved `zone` is a matter of structure, a moved number one of words or anchors.

type Language = 'fr' | 'en';
const LANGUAGES = ['fr', 'en'] as const;

const PROGRAMMES = labelledProgrammes();

const TITLES = { fr: 'Tailler les fruitiers', en: 'Pruning fruit trees' } as const;
/** A text of its own for sentences: the titles tell the language, headings where they stand. */
const programme = (language: Language, body: string, title: string = TITLES[language]): string => `# ${title}\n\n${body}\n`;

/** Sentences that could be anybody's, and are called so. */
const STOCK: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'Les participants échangent sur leurs pratiques et avancent ensemble vers leurs objectifs',
    'La formation repose sur une alternance d’apports théoriques et de mises en pratique',
    'Une pédagogie active et participative favorise les échanges entre les participants',
    'Un accompagnement personnalisé permet à chacun de développer ses compétences',
  ],
  en: [
    'Participants share what they have learnt and move forward together towards their goals',
    'The course combines theory and practice so that everyone can progress at their own pace',
    'An interactive approach helps every participant to develop new skills and gain confidence',
    'Our experienced trainers support you throughout the course to help you reach your goals',
  ],
};

interface Measured {
  readonly text: string;
  readonly zone: Unit['zone'];
  readonly interchangeability: number;
  readonly flagged: boolean;
}

const measured = (unit: Unit): Measured => ({
  text: unit.folded.replace(/\s+/g, ' '),
  zone: unit.zone,
  interchangeability: Number(unit.interchangeability.toFixed(4)),
  flagged: isInterchangeable(unit),
});

const measure = (text: string): Measured[] => unitsOf(text).map(measured);

/** The measure of a text that holds one sentence. */
function alone(text: string): Unit {
  const units = unitsOf(text);
  assert.equal(units.length, 1, text);
  return units[0] as Unit;
}

const sentence = (language: Language, words: string, title?: string): Unit => alone(programme(language, `${words}.`, title));

/** Without their words, where these were changed on purpose. */
const decisions = (units: readonly Measured[]): Omit<Measured, 'text'>[] =>
  units.map(({ zone, interchangeability, flagged }) => ({ zone, interchangeability, flagged }));

const byText = (units: readonly Measured[]): Measured[] =>
  units.toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0) || a.interchangeability - b.interchangeability);

/** What the editor and the command show. */
const shown = (text: string): string[] =>
  analyse(text, { asOf: '2026-12-08', locale: 'fr', kind: 'programme' })
    .findings.filter(({ rule, granularity }) => rule.startsWith('singularity/') && granularity === 'passage')
    .map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end).replace(/\s+/g, ' ')}`);

describe('another topic', () => {
  /** Words of each title, in all their forms, and those of another topic. */
  const SWAPS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'apiculture-premier-rucher': { rucher: 'clavecin', conduire: 'accorder' },
    'bilan-competences-web': { rochelle: 'ciotat' },
    'cfa-cap-boulanger': { boulanger: 'vitrailliste', boulangerie: 'vitraillerie' },
    'excel-tableaux-croises': {
      excel: 'gimp',
      croises: 'brodés',
      croisés: 'brodés',
      croisé: 'brodé',
      croiser: 'broder',
      dynamiques: 'soyeux',
    },
    'food-photography': {
      food: 'wool',
      photography: 'dyeing',
      photographer: 'dyer',
      photograph: 'dye',
      restaurant: 'spinnery',
      restaurants: 'spinneries',
      producers: 'shearers',
    },
    'manager-premiere-equipe': { manager: 'vitrailliste' },
    'project-management-basics': { project: 'harness', management: 'saddlery', essentials: 'rudiments' },
    'secretariat-medical': {
      secrétariat: 'gemmage',
      médical: 'forestier',
      accueil: 'résinage',
      dossier: 'pin',
      dossiers: 'pins',
      patient: 'landais',
      patients: 'landais',
    },
    'sst-initial': { sst: 'tvx', sauveteur: 'tourneur', secouriste: 'ébéniste' },
    'tolerie-debosselage': {
      débosselage: 'encadrement',
      redressage: 'cartonnage',
      éléments: 'gravures',
      élément: 'gravure',
      amovibles: 'anciennes',
      amovible: 'ancienne',
    },
    'vae-accompagnement-educateur': { éducateur: 'vitrailliste', enfants: 'armoires' },
    'wine-tasting-level-one': { wine: 'glass', wines: 'glasses', tasting: 'blowing' },
  };

  function swap(text: string, words: Readonly<Record<string, string>>): string {
    return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
      const other = words[word.toLowerCase()];
      if (!other) return word;
      if (word.length > 1 && word === word.toUpperCase()) return other.toUpperCase();
      return word[0] === word[0]?.toUpperCase() ? `${other[0]?.toUpperCase()}${other.slice(1)}` : other;
    });
  }

  /** How far a unit may move: a new topic has other words, which may recur more or less. */
  const TOLERANCE = 0.05;

  it('is given to texts that exist', () =>
    assert.deepEqual(
      Object.keys(SWAPS).filter((swapped) => !PROGRAMMES.some(({ name }) => name === swapped)),
      [],
    ));

  for (const { name, text } of PROGRAMMES) {
    const words = SWAPS[name];
    // A text without its own words is not tried.
    if (!words) continue;
    it(`changes nothing in ${name}`, () => {
      const other = swap(text, words);
      assert.notEqual(other, text);
      const [before, after] = [measure(text), measure(other)];
      assert.equal(after.length, before.length);
      for (const [at, unit] of before.entries()) {
        const now = after[at] as Measured;
        assert.equal(now.zone, unit.zone, `${unit.text} → ${now.text}`);
        assert.equal(now.flagged, unit.flagged, `${unit.text} → ${now.text}`);
        const moved = Math.abs(now.interchangeability - unit.interchangeability);
        assert.ok(moved <= TOLERANCE, `${unit.interchangeability} ${unit.text} → ${now.interchangeability} ${now.text}`);
      }
    });
  }

  const TOPICS = {
    fr: ['Tailler les fruitiers', 'Souder les inox', 'Coudre les rideaux', 'Aquarelle et encre', 'Excel pour comptables'],
    en: ['Pruning fruit trees', 'Welding stainless steel', 'Sewing heavy curtains', 'Carving green oak'],
  } as const;
  for (const language of LANGUAGES) {
    it(`changes nothing in a sentence that says it (${language})`, () => {
      const about = { fr: 'en lien avec le thème', en: 'about the theme of' } as const;
      for (const stock of STOCK[language]) {
        const results = TOPICS[language].map((title) => measured(sentence(language, `${stock}, ${about[language]} « ${title} »`, title)));
        for (const { interchangeability, flagged } of results) {
          assert.equal(interchangeability, results[0]?.interchangeability, stock);
          assert.ok(flagged, stock);
        }
      }
    });
  }
});

describe('a required clause', () => {
  /** With the item that it is: one that a text gives already would move elsewhere. */
  const CLAUSES: Readonly<Record<Language, readonly (readonly [Item | undefined, string])[]>> = {
    fr: [
      [
        'accessibility',
        '## Accessibilité\n\nFormation accessible aux personnes en situation de handicap ; notre référent handicap étudie avec vous les adaptations nécessaires.',
      ],
      [
        'lead-time',
        '## Modalités et délais d’accès\n\nInscription en ligne, entretien préalable, réponse sous 48 heures. Un accompagnement personnalisé est proposé tout au long du parcours.',
      ],
      [undefined, '## Réclamations\n\nToute réclamation est traitée dans les meilleurs délais par une équipe à votre écoute.'],
      ['price', '## Tarif\n\n690 € net de taxes par personne, supports pédagogiques remis aux participants compris.'],
      ['objectives', '## Objectifs\n\nÀ l’issue de la formation, le stagiaire sera capable de :'],
      [undefined, 'À l’issue de la formation, le stagiaire sera capable de mettre en œuvre les acquis.'],
      [undefined, 'Nos formations sont accessibles aux personnes en situation de handicap.'],
      [undefined, 'Une attestation de fin de formation est remise à chaque participant.'],
      ['recognition', 'Ce parcours est reconnu par l’État et ouvre à l’exercice réglementé du métier.'],
    ],
    en: [
      [
        'accessibility',
        '## Accessibility\n\nThe course is open to people with disabilities; our disability adviser looks with you into the adjustments that you need.',
      ],
      [
        'lead-time',
        '## How to enrol\n\nOnline registration and a preliminary interview. Personal support is available throughout the course.',
      ],
      [undefined, '## Complaints\n\nEvery complaint is dealt with as soon as possible by a team that listens to you.'],
      ['price', '## Price\n\n€690 per person, all learning materials included for every participant.'],
      [undefined, 'By the end of the course, participants will be able to put into practice what they have learnt.'],
      [undefined, 'A certificate of completion is given to every participant at the end of the course.'],
    ],
  };

  for (const { name, text } of PROGRAMMES) {
    it(`is never asked about, and changes nothing else, in ${name}`, () => {
      const document = readDocument(text);
      const { items } = readFacts(document, 'programme');
      const before = measure(text);
      const hints = shown(text);
      let tried = 0;
      for (const [item, clause] of CLAUSES[document.language]) {
        if (item && items[item].state !== 'missing') continue;
        tried++;
        const longer = `${text.trimEnd()}\n\n${clause}\n`;
        const after = measure(longer);
        assert.deepEqual(after.slice(0, before.length), before, clause);
        for (const unit of after.slice(before.length)) assert.ok(!unit.flagged, `${clause}: ${JSON.stringify(unit)}`);
        const now = shown(longer);
        assert.deepEqual(
          hints.filter((hint) => !now.includes(hint)),
          [],
          clause,
        );
        // A longer text may show one hint more (engine/hints.ts): never on what was added.
        const added = now.filter((hint) => !hints.includes(hint)).map((hint) => hint.slice(hint.indexOf(' ') + 1));
        for (const words of added) assert.ok(text.replace(/\s+/g, ' ').includes(words), `${clause}: ${words}`);
        assert.ok(added.length <= 1, clause);
      }
      assert.ok(tried >= 3);
    });
  }

  for (const language of LANGUAGES) {
    for (const [, clause] of CLAUSES[language]) {
      it(`${clause.slice(0, 50).replaceAll('\n', ' ')}… is never asked about alone`, () => {
        const text = programme(language, clause);
        assert.deepEqual(shown(text), []);
        for (const unit of unitsOf(text)) assert.ok(!isInterchangeable(unit), unit.text.text);
      });
    }
  }
});

describe('one true anchor', () => {
  const ANCHORS: Readonly<Record<Language, Readonly<Record<AnchorKind, readonly string[]>>>> = {
    fr: {
      situation: [
        ', au comptoir du magasin',
        ', face à un patient qui refuse de se lever',
        ', le deuxième matin',
        ', quand l’échelle glisse',
        ', dès qu’un enfant se blesse',
        ', lorsqu’un client raccroche',
      ],
      artefact: [' et rédigent une lettre de refus', ' en fabriquant une ruche en paille', ' et cousent une housse de coussin'],
      criterion: [
        ', en moins de quatre minutes',
        ', sans se reporter au manuel',
        ', à 5 mm près',
        ', jusqu’à ce que la soudure tienne',
        ' sur 150 pages de lettres',
        ', en 3 h 30',
      ],
      place: [
        ' à Die',
        ' chez Morel',
        ' dans la Drôme',
        ' au musée Guimet',
        ' avec l’association Les Petits Râteaux',
        ' avec le CHU de Brest',
      ],
      audience: [
        ', avec des équipes de nuit',
        ', avec des adultes qui n’ont jamais écrit de courriel',
        ', avec des parents qui dorment peu',
        ', car beaucoup travaillent en horaires décalés',
        ', avec des salariés qui conduisent toute la journée',
      ],
      source: [' sur Blender', ' d’après Paulo Freire', ' autour du film « Les Glaneurs et la Glaneuse »', ' sur WordPress'],
      choice: [
        ' plutôt que d’écouter un exposé',
        ', parce qu’une branche se discute à plusieurs',
        ' au lieu de remplir des grilles',
        ', à la différence de bien des cours',
      ],
      limit: [
        ', mais ne sauront pas greffer',
        ', sauf en cas de gel',
        ', mais pas la greffe',
        ', sans pour autant devenir arboristes',
        ', ce que cette formation ne remplace pas',
      ],
    },
    en: {
      situation: [
        ', at the counter',
        ', when a customer refuses the quote',
        ', on the second morning',
        ', as soon as a child gets hurt',
        ', faced with a patient who refuses to get up',
      ],
      artefact: [' and write a letter of refusal', ' while making a straw beehive', ' and sew a cushion cover', ' while drawing a map'],
      criterion: [
        ', in under twelve minutes',
        ', in less than four minutes',
        ', without notes',
        ', to within 5 mm',
        ' over 150 pages of letters',
      ],
      place: [' in Bristol', ' at Kew Gardens', ' with Leeds Hospital', ' near Lyon'],
      audience: [
        ', with night-shift teams',
        ', with people who have never written an e-mail',
        ', with volunteers who drive all day',
        ', with deaf colleagues',
      ],
      source: [' after Paulo Freire', ' around the film “The Gleaners and I”', ' from the notebooks of Lucien Morel'],
      choice: [' rather than listen to a talk', ' instead of filling in grids', ', because a branch is best discussed together'],
      limit: [
        ', but will not learn to graft',
        ', except in frost',
        ', but not how to graft',
        ', without claiming to know it all',
        ', which does not replace practice',
      ],
    },
  };

  const BARE_NAMES = [' à Die', ' chez Morel', ' in Bristol', ' at Kew Gardens', ' sur WordPress'];

  for (const language of LANGUAGES) {
    it(`is called for (${language})`, () => {
      for (const stock of STOCK[language]) assert.ok(isInterchangeable(sentence(language, stock)), stock);
    });
    for (const [kind, anchors] of Object.entries(ANCHORS[language]))
      it(`clears a sentence: ${kind} (${language})`, () => {
        for (const anchor of anchors) {
          for (const stock of STOCK[language]) {
            const unit = sentence(language, `${stock}${anchor}`);
            const text = programme(language, `${stock}${anchor}.`);
            assert.ok(
              unit.anchors.some((found) => found.kind === kind),
              `${stock}${anchor}: ${unit.anchors.map((found) => found.kind).join(', ')}`,
            );
            assert.ok(!isInterchangeable(unit), `${stock}${anchor}`);
            assert.deepEqual(shown(text), [], `${stock}${anchor}`);
          }
        }
      });
    it(`weighs no more ten times than once (${language})`, () => {
      for (const anchor of Object.values(ANCHORS[language]).flat()) {
        for (const stock of STOCK[language].slice(0, 2)) {
          const once = sentence(language, `${stock}${anchor}`);
          const often = sentence(language, `${stock}${anchor.repeat(10)}`);
          const kinds = (unit: Unit): string[] => unit.anchors.map(({ kind }) => kind);
          assert.deepEqual(kinds(often), kinds(once), `${stock}${anchor}`);
          assert.equal(isInterchangeable(often), isInterchangeable(once), `${stock}${anchor}`);
          // A name weighs nothing but as an anchor; other words that are said again are words.
          if (BARE_NAMES.includes(anchor)) assert.equal(often.interchangeability, once.interchangeability, `${stock}${anchor}`);
        }
      }
    });
  }

  const kinds = (words: string): string[] => sentence('fr', words).anchors.map(({ kind }) => kind);

  it('is a public where « ceux » are people, not the things just named', () => {
    for (const words of [
      'Pour ceux qui rentrent à la maison par le dernier bateau',
      'Celles et ceux qui tiennent une boutique apportent leur carnet',
      'Celles dont la main tremble commencent par le gros fil',
    ])
      assert.ok(kinds(words).includes('audience'), `${words}: ${kinds(words).join(', ')}`);
    for (const words of [
      'On trie les brins : ceux qui cassent ont séché',
      'Le formateur montre des outils, celles dont la lame rouille restent au clou',
    ])
      assert.ok(!kinds(words).includes('audience'), words);
  });

  it('is a limit where a sentence opens on what is refused', () => {
    assert.deepEqual(kinds('Pas de méthode toute faite, chacun cherche la sienne'), ['limit']);
    for (const words of ['Pas de jargon ni de théorie inutile', 'Pas de panique, nous avançons ensemble'])
      assert.deepEqual(kinds(words), [], words);
  });

  it('is none in the words of any programme', () => {
    for (const words of [
      'Des professionnels qui vous accompagnent tout au long du parcours',
      'Pour les personnes qui souhaitent développer leurs compétences et gagner en confiance',
      'Pour celles et ceux qui veulent avancer et progresser dans leur projet',
      'Une équipe qui partage ses connaissances et son expérience',
    ])
      assert.deepEqual(sentence('fr', words).anchors, [], words);
    for (const words of [
      'For people who want to develop new skills and gain confidence',
      'For those who are looking for practical tools and methods',
      'A team who supports you at every step of the course',
    ])
      assert.deepEqual(sentence('en', words).anchors, [], words);
  });
});

describe('order', () => {
  const items = /(?:^- .+(?:\n {2}.+)*\n?){2,}/gm;

  for (const { name, text } of PROGRAMMES) {
    it(`of the items of a list changes no measure in ${name}`, () => {
      const before = byText(measure(text));
      const reversed = text.replace(
        items,
        (list) =>
          `${list
            .trimEnd()
            .split(/\n(?=- )/)
            .toReversed()
            .join('\n')}\n`,
      );
      assert.deepEqual(byText(measure(reversed)), before);
    });
  }

  for (const { name, text } of PROGRAMMES) {
    it(`of the sentences of a paragraph changes no measure in ${name}`, () => {
      const before = byText(measure(text));
      const reversed = text.replace(/^(?!\d)[\p{Lu}«](?:[^\n:]|:(?=\S))+[.!?]$/gmu, (line) =>
        line
          .split(/(?<=[.!?]) (?=[\p{Lu}«])/u)
          .toReversed()
          .join(' '),
      );
      assert.deepEqual(byText(measure(reversed)), before);
    });
  }

  for (const language of LANGUAGES) {
    it(`of sentences changes no measure (${language})`, () => {
      const told = {
        fr: ['La taille ouvre l’arbre à la lumière.', 'Le fruitier cicatrise en mars.', 'Nous travaillons à Die, sous la pluie.'],
        en: ['Pruning lets light into the tree.', 'The tree heals in March.', 'We work in Bristol, in the rain.'],
      } as const;
      const all = [...STOCK[language].map((words) => `${words}.`), ...told[language]];
      const expected = byText(measure(programme(language, all.join(' '))));
      fc.assert(
        fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
          assert.deepEqual(byText(measure(programme(language, shuffled.join(' ')))), expected);
        }),
      );
    });
  }
});

describe('the same thing in the other language', () => {
  type Decision = 'interchangeable' | 'singular' | 'required';
  const PAIRS: readonly (readonly [Decision, fr: string, en: string])[] = [
    [
      'interchangeable',
      'Les participants échangent sur leurs pratiques et partagent leurs expériences.',
      'Participants discuss their practice and share their experience.',
    ],
    [
      'interchangeable',
      'Notre approche combine théorie et pratique dans un climat bienveillant.',
      'Our approach combines theory and practice in a supportive environment.',
    ],
    [
      'interchangeable',
      'Un accompagnement personnalisé vous aide à atteindre vos objectifs.',
      'Personalised support helps you to reach your goals.',
    ],
    [
      'interchangeable',
      'Cette formation vous permet de développer vos compétences et de gagner en confiance.',
      'This course enables you to develop your skills and gain confidence.',
    ],
    [
      'singular',
      'Chacun taille un pommier de quinze ans plutôt que des branches coupées.',
      'Each of you prunes a fifteen-year-old apple tree rather than cut branches.',
    ],
    ['singular', 'Le deuxième matin, nous marchons jusqu’au verger de Die.', 'On the second morning, we walk to the orchard in Die.'],
    [
      'singular',
      'Les participants échangent sur leurs pratiques avec Lucien Morel, greffeur.',
      'Participants discuss their practice with Lucien Morel, a grafter.',
    ],
    ['singular', 'Ce cours n’apprend pas à grimper.', 'This course does not teach climbing.'],
    [
      'required',
      'La formation est accessible aux personnes en situation de handicap.',
      'The course is accessible to people with disabilities.',
    ],
    [
      'required',
      'Une attestation de fin de formation est remise à chaque participant.',
      'A certificate of completion is given to each participant.',
    ],
    ['required', 'Tarif : 690 € par personne, supports pédagogiques compris.', 'Price: €690 per person, learning materials included.'],
    ['required', 'Inscription possible jusqu’à la veille de la formation.', 'You may enrol until the day before the course.'],
  ];

  const decision = (unit: Unit): Decision =>
    unit.zone === 'required' ? 'required' : isInterchangeable(unit) ? 'interchangeable' : 'singular';

  for (const [expected, fr, en] of PAIRS) {
    it(`is ${expected}: ${en}`, () => {
      assert.equal(decision(alone(programme('fr', fr))), expected, fr);
      assert.equal(decision(alone(programme('en', en))), expected, en);
    });
  }
});

describe('the same text', () => {
  const upperTitle = (text: string): string => text.replace(/^# .+$/m, (title) => title.toUpperCase());
  const noAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

  const SAME: Readonly<Record<string, (text: string) => string>> = {
    'with straight apostrophes': (text) => text.replaceAll('’', "'"),
    'with curly apostrophes': (text) => text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’'),
    'with no-break spaces': (text) => text.replace(/ (?=[:;!?»%€])|(?<=«) |(?<=\d) (?=\d)/g, '\u00a0'),
    'with narrow no-break spaces': (text) => text.replace(/ (?=[:;!?»%€])|(?<=«) |(?<=\d) (?=\d)/g, '\u202f'),
    'with plain spaces': (text) => text.replace(/[\u00a0\u202f]/g, ' '),
    'in decomposed letters (NFD)': (text) => text.normalize('NFD'),
    'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
    'with a title in capitals': upperTitle,
    'without accents': noAccents,
    'with soft hyphens': (text) =>
      text.replace(/\b(\p{Ll}{5})(\p{Ll}{4,})\b/gu, (word, head, tail) => (/[/.@]/.test(word) ? word : `${head}\u00ad${tail}`)),
  };
  /** How far it may move. */
  const CLOSE = 1e-3;

  for (const [how, write] of Object.entries(SAME)) {
    for (const { name, text } of PROGRAMMES) {
      it(`${how} is judged the same: ${name}`, () => {
        const [before, after] = [measure(text), measure(write(text))];
        assert.deepEqual(
          after.map(({ zone, flagged, interchangeability }) => ({ zone, flagged, at: Math.round(interchangeability / CLOSE) * CLOSE })),
          before.map(({ zone, flagged, interchangeability }) => ({ zone, flagged, at: Math.round(interchangeability / CLOSE) * CLOSE })),
          after
            .flatMap((unit, at) => {
              const was = before[at];
              return was && was.interchangeability === unit.interchangeability && was.zone === unit.zone
                ? []
                : [`${JSON.stringify(was)} → ${JSON.stringify(unit)}`];
            })
            .slice(0, 5)
            .join('\n'),
        );
      });
    }
  }
});

describe('a comment', () => {
  const COMMENTS = ['<!-- à relire -->', '<!-- Un accompagnement personnalisé, à Die, en 2019 -->', '{/* à relire */}'] as const;

  for (const { name, text } of PROGRAMMES) {
    it(`between two paragraphs changes no measure in ${name}`, () => {
      const before = measure(text);
      for (const comment of COMMENTS) {
        const commented = text.replace(/(?<=\S)\n\n(?=[\p{L}#*])/gu, `\n\n${comment}\n\n`);
        assert.notEqual(commented, text);
        assert.deepEqual(measure(commented), before, comment);
      }
    });
    it(`within a sentence changes no measure in ${name}`, () => {
      const before = decisions(measure(text));
      for (const comment of COMMENTS) {
        const commented = text.replace(/(?<=^[\p{L}][^\n:|<{]{20,40}\p{Ll}) (?=\p{Ll}{2})/gmu, ` ${comment} `);
        assert.deepEqual(decisions(measure(commented)), before, comment);
      }
    });
    it(`at the end of a line changes no measure in ${name}`, () => {
      const before = decisions(measure(text));
      for (const comment of COMMENTS) {
        const commented = text.replace(/^(?:- )?[\p{L}][^\n|<{]*[\p{L}.]$/gmu, (line) => `${line} ${comment}`);
        assert.deepEqual(decisions(measure(commented)), before, comment);
      }
    });
  }
});

describe('stuffing', () => {
  const NAMES = ['Dupin', 'Vercors', 'Kessler', 'Loire', 'Brel', 'Ponty', 'Arcis', 'Uzès', 'Tarn', 'Zweig'] as const;
  const NUMBERS = ['37', '412', '58', '1 250', '73', '96', '640'] as const;
  const DATES: Readonly<Record<Language, readonly string[]>> = {
    fr: ['le 12 mars 2026', 'en 2019', 'le 3 mai', 'en juin 2024'],
    en: ['on 12 March 2026', 'in 2019', 'on 3 May', 'in June 2024'],
  };
  const QUOTES = { fr: ['«', '»'], en: ['“', '”'] } as const;

  const bits = (language: Language): fc.Arbitrary<string> => fc.oneof(fc.constantFrom(...NUMBERS), fc.constantFrom(...DATES[language]));
  const names = fc.constantFrom(...NAMES);

  /** Puts each bit before the word that is told. */
  const sprinkle = (stock: string, stuff: readonly (readonly [string, number])[]): string => {
    const words = stock.split(' ');
    return words
      .map((word, at) => [...stuff.flatMap(([bit, place]) => (place % words.length === at ? [bit] : [])), word].join(' '))
      .join(' ');
  };

  for (const language of LANGUAGES) {
    /** After the sentence: phrases stay whole. */
    it(`with figures and dates gains no more than one anchor of each kind (${language})`, () => {
      fc.assert(
        fc.property(fc.constantFrom(...STOCK[language]), fc.array(bits(language), { minLength: 1, maxLength: 30 }), (stock, stuff) => {
          const bare = sentence(language, stock);
          const stuffed = sentence(language, `${stock}, ${stuff.join(', ')}`);
          assert.equal(new Set(stuffed.anchors.map(({ kind }) => kind)).size, stuffed.anchors.length);
          // Nothing but the tie of each kind: neither more words nor more names of a kind weigh.
          const floor = bare.interchangeability * Math.exp(-0.7 * stuffed.anchors.length);
          assert.ok(stuffed.interchangeability >= floor - 1e-9, `${stuffed.interchangeability} < ${floor}: ${stuffed.text.text}`);
        }),
      );
    });

    it(`with names gains the same k times as once (${language})`, () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...STOCK[language]),
          fc.shuffledSubarray([...NAMES], { minLength: 1, maxLength: 4 }),
          fc.integer({ min: 2, max: 5 }),
          (stock, named, times) => {
            const list = (of: readonly string[]): Unit => sentence(language, [stock, ...of].join(', '));
            const once = list(named);
            // A name that comes again and again within one sentence is known no better, and says no more.
            const often = list(Array.from({ length: times }, () => named).flat());
            assert.equal(often.interchangeability, once.interchangeability);
            assert.equal(isInterchangeable(often), isInterchangeable(list(named.slice(0, 1))));
          },
        ),
      );
    });

    it(`between the words gains no more than one anchor of each kind (${language})`, () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...STOCK[language]),
          fc.array(fc.tuple(fc.oneof(bits(language), names), fc.nat(40)), { minLength: 1, maxLength: 20 }),
          (stock, stuff) => {
            const stuffed = sentence(language, sprinkle(stock, stuff));
            const kinds = stuffed.anchors.map(({ kind }) => kind);
            assert.equal(new Set(kinds).size, kinds.length);
            assert.ok(
              kinds.every((kind) => kind === 'criterion' || kind === 'place' || kind === 'source'),
              kinds.join(),
            );
            // Without any, it is as interchangeable as its own words are.
            if (kinds.length === 0) assert.ok(stuffed.interchangeability > 0);
          },
        ),
      );
    });

    it(`with quotation marks gains one anchor, however many (${language})`, () => {
      const [open, close] = QUOTES[language];
      for (const stock of STOCK[language]) {
        const words = stock.split(' ');
        for (let size = 2; size <= 4; size++) {
          const quoted = [];
          for (let at = 0; at < words.length; at += size) quoted.push(`${open} ${words.slice(at, at + size).join(' ')} ${close}`);
          const { anchors } = sentence(language, `Stock ${quoted.join(' ')}`);
          assert.deepEqual(
            anchors.map(({ kind }) => kind),
            ['source'],
          );
        }
      }
    });
  }

  /** Figures that any sheet has: they tie to nothing, and weigh nothing. */
  const FIGURES: Readonly<Record<Language, readonly string[]>> = {
    fr: ['14 heures', '8 participants', '2 jours', '2026', 'en 2024 et en 2025', '100 %', 'le 12 mars 2026', '3 modules'],
    en: ['14 hours', '8 participants', '2 days', '2026', 'in 2024 and 2025', '100 %', '12 March 2026', '3 modules'],
  };
  /** The subject and the provider: their words tie to nothing, and count once. */
  const KNOWN: Readonly<Record<Language, readonly string[]>> = {
    fr: [
      'Tailler les fruitiers',
      'des fruitiers',
      '« Tailler les fruitiers »',
      'Verger Kerdrel',
      'avec Verger Kerdrel',
      'à Verger Kerdrel',
      '« Verger Kerdrel »',
      'Kerdrel',
    ],
    en: [
      'Pruning fruit trees',
      'of fruit trees',
      '“Pruning fruit trees”',
      'Orchard Kerdrel',
      'with Orchard Kerdrel',
      'at Orchard Kerdrel',
      '“Orchard Kerdrel”',
      'Kerdrel',
    ],
  };
  const PROVIDER = {
    fr: '## Contact\n\nOrganisme : Verger Kerdrel, responsable des inscriptions : Verger Kerdrel.',
    en: '## Contact\n\nProvider: Orchard Kerdrel, in charge of registration: Orchard Kerdrel.',
  } as const;

  for (const language of LANGUAGES) {
    const read = (body: string): Unit => unitsOf(programme(language, `${body}.\n\n${PROVIDER[language]}`))[0] as Unit;

    for (const words of FIGURES[language]) {
      it(`gains nothing at all: ${words} (${language})`, () => {
        for (const stock of STOCK[language]) {
          const bare = read(stock);
          for (const times of [1, 2, 10]) {
            const stuffed = read(`${stock}${`, ${words}`.repeat(times)}`);
            assert.deepEqual(stuffed.anchors, [], words);
            assert.ok(stuffed.interchangeability >= bare.interchangeability - 1e-9, `${stock}, ${words} ×${times}`);
          }
        }
      });
    }

    for (const words of KNOWN[language]) {
      it(`gains nothing by being repeated, and is no anchor: ${words} (${language})`, () => {
        for (const stock of STOCK[language]) {
          const once = read(`${stock}, ${words}`);
          assert.deepEqual(once.anchors, [], words);
          for (const times of [2, 10])
            assert.ok(read(`${stock}${`, ${words}`.repeat(times)}`).interchangeability >= once.interchangeability - 1e-9, words);
        }
      });
    }
  }
});

describe('the cut of a text into units', () => {
  const cut = (text: string): string[] => readSentences(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));

  for (const whole of [
    'Voir l’art. L. 6313-1 du Code du travail.',
    'Lire le n° 3 de la revue.',
    'Des greffes, des tailles, etc. et rien d’autre.',
    'M. Le Goff ouvre la séance avec Mme. Roux.',
    'Un outil (p. ex. un sécateur) suffit.',
    'Bring a tool, e.g. a saw.',
    'Dr. Lee opens the day with Mr. Hall.',
    'Le stage dure 3,5 jours à 1.5 km du bourg.',
    'Il vient avec J.-P. Roux.',
    'Rendez-vous au 12 bd. Gambetta.',
    'La S.A.R.L. Verger accueille le groupe.',
    'Vous apportez : un sécateur, des gants, de l’eau.',
  ]) {
    it(`leaves whole: ${whole}`, () => {
      assert.deepEqual(cut(whole), [whole]);
      assert.deepEqual(cut(`${whole} Le groupe repart.`), [whole, 'Le groupe repart.']);
    });
  }

  for (const parts of [
    ['Des greffes, des tailles, etc.', 'Le groupe repart à midi.'],
    ['On part à 9 h.', 'Le car attend.'],
    ['Prévoir env. 20 min.', 'Le reste suit.'],
    ['« On coupe. »', 'Puis il rit.'],
    ['«\u00a0On coupe\u202f!\u00a0»', 'Puis il rit.'],
    ['“We cut.”', 'Then he laughs.'],
    ['Il dure 3,5 jours.', 'On y revient.'],
    ['Au programme : la taille.', 'Puis la greffe.'],
    ['Vous comprenez tout !…', 'Et même plus ?!', 'Oui.'],
  ])
    it(`parts: ${parts.join(' | ')}`, () =>
      assert.deepEqual(
        cut(parts.join(' ')),
        parts.map((part) => part.replace(/\s/g, ' ')),
      ));

  for (const mark of ['•', '-', '–', '✔', '✅', '➜', '1)', 'a)', '👉'])
    it(`parts lines that are typed as items: ${mark}`, () => {
      const lines = ['Un sécateur', 'une échelle longue', 'Une scie'].map((line) => `${mark} ${line}`);
      assert.deepEqual(cut(lines.join('\n')), lines);
      assert.deepEqual(cut(`Vous apportez :\n${lines.join('\n')}`), ['Vous apportez :', ...lines]);
    });

  it('parts short lines without a mark, and joins wrapped ones', () => {
    assert.deepEqual(cut('Choisir la branche\nCouper au-dessus du bourgeon\nPasser le mastic'), [
      'Choisir la branche',
      'Couper au-dessus du bourgeon',
      'Passer le mastic',
    ]);
    // What is wrapped is settled when the document is read: lines of one width, whatever letter they begin with.
    const wrapped =
      'Chaque participant choisit un arbre et le taille sous le regard des autres, puis\nDie accueille le groupe pour la visite du verger de la commune.';
    assert.deepEqual(
      measure(`# T\n\n${wrapped}\n`).map(({ text }) => text),
      measure(`# T\n\n${wrapped.replace('\n', ' ')}\n`).map(({ text }) => text),
    );
    assert.equal(measure(`# T\n\n${wrapped}\n`).length, 1);
  });

  it('takes each item of a list for one, with or without a stop', () => {
    const items = (stop: string): string[] =>
      measure(`# T\n\nVous apportez :\n\n- Un sécateur${stop}\n- Une échelle${stop}\n`).map(({ text }) => text);
    assert.deepEqual(items(''), ['un secateur', 'une echelle']);
    assert.deepEqual(items(' ;'), ['un secateur ;', 'une echelle ;']);
    assert.deepEqual(items('.'), ['un secateur.', 'une echelle.']);
  });

  it('measures a sentence the same wherever its lines are broken', () => {
    for (const language of LANGUAGES) {
      const whole = `${STOCK[language].join('. ')}.`;
      for (const width of [60, 72, 80, 100]) {
        const wrapped = whole.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd();
        assert.deepEqual(measure(programme(language, wrapped)), measure(programme(language, whole)), `${width}`);
      }
    }
  });
});
