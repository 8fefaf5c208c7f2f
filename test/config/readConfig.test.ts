import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { parse } from 'yaml';
import * as z from 'zod';
import { configJsonSchema } from '../../server/src/config/jsonSchema.ts';
import { EMPTY_CONFIG, readConfig } from '../../server/src/config/readConfig.ts';
import { chainOf, resolve } from '../../server/src/config/resolve.ts';
import { configSchema } from '../../server/src/config/schema.ts';
import { faults, KNOWN_RULES, valuesOf } from './support.ts';

const WHOLE = `$schema: ./schema/config.schema.json
extends: [../a.yaml, ../b.yaml]
organisation:
  name: Atelier des Deux-Rives
  categories: [AF, VAE]
  newEntrant: true
  subcontractor: false
  conditions: {certifying: true, workLinked: false, workSituation: true, remote: true, subcontracting: false, long: true}
audit:
  date: 2026-11-15
  type: initial
referential: referentiel.yaml
locale: en
documents:
  programme: [programmes/**, '!programmes/notes/**']
rules:
  evidence/vague-item: off
  evidence/missing-item: {severity: warning}
evidence:
  validity: {survey: 3, watch: null}
choices:
  - rule: evidence/missing-item
    item: price
    indicator: 1
    files: [programmes/intra/**]
    reason: Le tarif se fixe avec chaque employeur.
    until: 2027-06-30
    role: direction
phrases:
  - patterns: au plus près du terrain
    why: le terrain n’est pas nommé
    question: {fr: Quel terrain ?, en: Which site?}
shared:
  - text: Chacun montre d’abord ce qu’il a apporté, et dit ce qui lui a résisté.
    reason: c’est notre manière
labels:
  duration: ['[Votre] parcours en temps', Le temps qu’il faut]
  lead-time: [sousQuelDelai]
everywhere: [organisation/pied-de-page.md]
overrides:
  - files: [archives/**]
    kind: other
    rules: {evidence/missing-item: hint}
    organisation: {conditions: {remote: false}}
    evidence: {validity: {survey: 12}}
`;

describe('a configuration file', () => {
  it('is read whole', () => {
    const { config, problems } = readConfig(WHOLE, KNOWN_RULES);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      config.extends.map(({ path }) => path),
      ['../a.yaml', '../b.yaml'],
    );
    assert.equal(config.referential?.path, 'referentiel.yaml');
    assert.deepEqual(valuesOf(WHOLE), {
      'organisation.name': 'Atelier des Deux-Rives',
      'organisation.categories': ['AF', 'VAE'],
      'organisation.newEntrant': true,
      'organisation.subcontractor': false,
      'organisation.conditions.certifying': true,
      'organisation.conditions.workLinked': false,
      'organisation.conditions.workSituation': true,
      'organisation.conditions.remote': true,
      'organisation.conditions.subcontracting': false,
      'organisation.conditions.long': true,
      'audit.date': '2026-11-15',
      'audit.type': 'initial',
      referential: 'referentiel.yaml',
      locale: 'en',
      'documents.programme': ['programmes/**', '!programmes/notes/**'],
      'rules.evidence/vague-item.severity': 'off',
      'rules.evidence/missing-item.severity': 'warning',
      'evidence.validity.survey': 3,
      'evidence.validity.watch': null,
      everywhere: ['organisation/pied-de-page.md'],
    });
    assert.deepEqual(config.labels, [
      { item: 'duration', label: '[Votre] parcours en temps' },
      { item: 'duration', label: 'Le temps qu’il faut' },
      { item: 'lead-time', label: 'sousQuelDelai' },
    ]);
    assert.deepEqual(
      config.everywhere.map(({ path }) => path),
      ['organisation/pied-de-page.md'],
    );
    assert.equal(config.values.get('audit.date')?.line, 10);
    assert.deepEqual(config.choices, [
      {
        rule: 'evidence/missing-item',
        item: 'price',
        indicator: 1,
        files: ['programmes/intra/**'],
        reason: 'Le tarif se fixe avec chaque employeur.',
        until: '2027-06-30',
        role: 'direction',
        line: 22,
      },
    ]);
    assert.deepEqual(config.phrases, [
      {
        id: 'own/au-plus-pres-du-terrain',
        patterns: ['au plus près du terrain'],
        why: { fr: 'le terrain n’est pas nommé', en: 'le terrain n’est pas nommé' },
        questions: [{ fr: 'Quel terrain ?', en: 'Which site?' }],
        line: 30,
      },
    ]);
    assert.deepEqual(config.shared, [
      { text: 'Chacun montre d’abord ce qu’il a apporté, et dit ce qui lui a résisté.', reason: 'c’est notre manière' },
    ]);
    assert.deepEqual(
      config.overrides.map(({ files, kind, values }) => ({ files, kind, values: Object.fromEntries(values) })),
      [
        {
          files: ['archives/**'],
          kind: { value: 'other', line: 42 },
          values: {
            'rules.evidence/missing-item.severity': { value: 'hint', line: 43 },
            'organisation.conditions.remote': { value: false, line: 44 },
            'evidence.validity.survey': { value: 12, line: 45 },
          },
        },
      ],
    );
  });

  it('may be JSON, indented with tabs too', () => {
    const text = '{\n\t"locale": "fr",\n\t"documents": {\n\t\t"session": ["seances/**"]\n\t}\n}\n';
    assert.deepEqual(faults(text), []);
    assert.deepEqual(valuesOf(text), { locale: 'fr', 'documents.session': ['seances/**'] });
  });

  it('takes the options of the rules that have some', () => {
    const rules = [
      { id: 'evidence/x', title: { fr: 'X', en: 'X' }, options: { most: z.int().optional(), words: z.array(z.string()).optional() } },
    ];
    assert.deepEqual(valuesOf('rules:\n  evidence/x: {severity: hint, most: 3, words: [a]}', rules), {
      'rules.evidence/x.severity': 'hint',
      'rules.evidence/x.most': 3,
      'rules.evidence/x.words': ['a'],
    });
    assert.deepEqual(faults('rules:\n  evidence/x: {most: a, leest: 3}', 'fr', rules), [
      [2, 'a', '« rules.evidence/x.most » attend un nombre entier ; ici se trouve le texte « a ».'],
      [2, 'leest', 'Clé inconnue : « leest ». Clés possibles : severity, most, words.'],
    ]);
    assert.deepEqual(faults('rules:\n  evidence/vague-item: {most: 3}'), [
      [2, 'most', 'Clé inconnue : « most ». Clés possibles : severity.'],
    ]);
  });
});

describe('what is wrong in a configuration', () => {
  const TOP =
    '$schema, extends, organisation, audit, referential, locale, documents, rules, evidence, choices, phrases, shared, labels, everywhere, overrides';
  const SYNTAX =
    'YAML ou JSON mal formé ici : ce qui suit n’est pas lu, ni la clé où cela se trouve. Vérifiez le retrait, les deux-points, les guillemets et les crochets';
  const cases: readonly [what: string, text: string, ...expected: [line: number, words: string, message: string | RegExp][]][] = [
    ['an empty file', '', [1, '', /^Ce fichier de configuration est vide : tout garde sa valeur par défaut\./]],
    ['nothing but a comment', '# rien\n', [1, '#', /^Ce fichier de configuration est vide/]],
    ['a list', '- a\n- b\n', [1, '- a', /Une configuration est faite de clés et de valeurs, .* ; ici se trouve une liste\.$/]],
    ['a text', 'bonjour', [1, 'bonjour', /ici se trouve le texte « bonjour »\.$/]],
    [
      'an unknown key',
      'organisatoin: {}',
      [1, 'organisatoin', `Clé inconnue : « organisatoin ». Vouliez-vous dire « organisation » ? Clés possibles : ${TOP}.`],
    ],
    ['a key like no other', 'zzz: 1', [1, 'zzz', `Clé inconnue : « zzz ». Clés possibles : ${TOP}.`]],
    ['a key of JavaScript’s own', '__proto__: 1\nconstructor: 2', [1, '__proto__', /^Clé inconnue/], [2, 'constructor', /^Clé inconnue/]],
    ['a number for a key', 'audit:\n  1: 2', [2, '1', 'Clé inconnue : « 1 ». Clés possibles : date, type.']],
    ['a list for a key', '? [a]\n: 1', [1, '[a]', 'Une clé est un simple mot, comme « locale » ; ici se trouve une liste.']],
    [
      'a key twice',
      'locale: fr\naudit: {}\nlocale: en',
      [3, 'locale', 'La clé « locale » est déjà écrite ligne 1 : c’est la première qui compte. Gardez-en une seule.'],
    ],
    [
      'no value',
      'locale:\naudit:',
      [1, 'locale', '« locale » est vide ; attendu : une valeur parmi fr, en.'],
      [2, 'audit', '« audit » est vide ; attendu : des clés (date, type).'],
    ],
    [
      'a value that is not one of those',
      'locale: de',
      [1, 'de', '« locale » : « de » n’est pas une valeur possible. Valeurs possibles : fr, en.'],
    ],
    [
      'a mistyped value',
      'audit: {type: initail}',
      [
        1,
        'initail',
        '« audit.type » : « initail » n’est pas une valeur possible. Vouliez-vous dire « initial » ? Valeurs possibles : initial, surveillance, renewal.',
      ],
    ],
    [
      'a number where one of the words is expected',
      'locale: 3',
      [1, '3', '« locale » : « 3 » n’est pas une valeur possible. Valeurs possibles : fr, en.'],
    ],
    [
      'a text for a yes or no',
      'organisation:\n  newEntrant: oui',
      [2, 'oui', '« organisation.newEntrant » attend true ou false ; ici se trouve le texte « oui ».'],
    ],
    ['a number for a text', 'organisation: {name: 42}', [1, '42', '« organisation.name » attend un texte ; ici se trouve « 42 ».']],
    ['a text for a map', 'audit: demain', [1, 'demain', '« audit » attend des clés (date, type) ; ici se trouve le texte « demain ».']],
    [
      'a list for a map',
      'audit:\n  - date: 2026-11-15\n',
      [2, '- date: 2026-11-15', '« audit » attend des clés (date, type) ; ici se trouve une liste.'],
    ],
    [
      'a map for a text',
      'referential:\n  path: x',
      [2, 'path: x', '« referential » attend un chemin de fichier, à partir du dossier de ce fichier ; ici se trouve un ensemble de clés.'],
    ],
    [
      'a text for a list',
      'documents: {session: a}',
      [
        1,
        'a',
        '« documents.session » attend une liste (de chaque élément : un motif de chemins, tel que « programmes/** ») ; ici se trouve le texte « a ».',
      ],
    ],
    [
      'one element',
      'organisation:\n  categories: [AF, CPF]',
      [2, 'CPF', '« organisation.categories » : « CPF » n’est pas une valeur possible. Valeurs possibles : AF, BC, VAE, CFA.'],
    ],
    [
      'a day that does not exist',
      'audit: {date: 2026-02-30}',
      [1, '2026-02-30', '« audit.date » : « 2026-02-30 » n’est pas une date : ce mois a 28 jours.'],
    ],
    [
      'a month that does not exist',
      'audit: {date: 2026-13-01}',
      [1, '2026-13-01', '« audit.date » : « 2026-13-01 » n’est pas une date : il n’y a pas de mois 13.'],
    ],
    [
      'a date of another form',
      'audit: {date: 15 mars 2026}',
      [1, '15 mars 2026', '« audit.date » : « 15 mars 2026 » n’est pas une date de la forme AAAA-MM-JJ, par exemple 2026-11-15.'],
    ],
    [
      'a negative validity',
      'evidence: {validity: {survey: -3}}',
      [1, '-3', '« evidence.validity.survey » attend un nombre entier de mois, de 1 à 600 ou null ; ici se trouve « -3 ».'],
    ],
    ['half a month', 'evidence: {validity: {survey: 1.5}}', [1, '1.5', /^« evidence\.validity\.survey » attend un nombre entier de mois/]],
    [
      'an unknown rule',
      'rules:\n  missing-items: off',
      [2, 'missing-items', 'Règle inconnue : « missing-items ». Vouliez-vous dire « evidence/missing-item » ?'],
    ],
    ['a rule like no other', 'rules: {zzz: off}', [1, 'zzz', /^Règle inconnue : « zzz »\. Clés possibles : evidence\/missing-item, /]],
    [
      'a wrong severity',
      'rules: {evidence/vague-item: warn}',
      [
        1,
        'warn',
        '« rules.evidence/vague-item » : « warn » n’est pas une valeur possible. Valeurs possibles : off, hint, information, warning, error.',
      ],
    ],
    [
      'a list for a rule',
      'rules: {evidence/vague-item: [off]}',
      [
        1,
        '[off]',
        '« rules.evidence/vague-item » attend une valeur parmi off, hint, information, warning, error ou des clés (severity) ; ici se trouve une liste.',
      ],
    ],
    [
      'a choice without reason',
      'choices:\n  - rule: evidence/vague-item\n',
      [2, 'rule', 'Il manque ici la clé « reason » (un texte) : sans elle, ce qui est écrit ici ne compte pas.'],
    ],
    [
      'a choice with an empty reason',
      'choices:\n  - rule: evidence/vague-item\n    reason: " "\n',
      [3, '" "', '« choices.reason » est vide ; attendu : un texte.'],
    ],
    ['an empty choice', 'choices: [{}]', [1, '{}', /« rule »/], [1, '{}', /« reason »/]],
    [
      'a choice of an unknown rule',
      'choices: [{rule: vague-item, reason: r}]',
      [
        1,
        'vague-item',
        /^« choices\.rule » : « vague-item » n’est pas une valeur possible\. Vouliez-vous dire « evidence\/vague-item » \? Valeurs/,
      ],
    ],
    [
      'an empty list of files',
      'overrides: [{files: []}]',
      [1, '[]', '« overrides.files » : la liste est vide ; attendu : un motif de chemins, tel que « programmes/** ».'],
    ],
    [
      'an absolute glob',
      'documents: {session: [/seances/**]}',
      [1, '/seances/**', /écrivez un motif à partir du dossier de ce fichier, sans « \/ » au début/],
    ],
    [
      'a glob with the other slash',
      "documents: {session: ['seances\\a']}",
      [1, "'seances\\a'", '« documents.session » : « seances\\a » : écrivez « / » entre les dossiers, sur tout système.'],
    ],
    [
      'a glob that leads out',
      'documents: {session: [../x/**]}',
      [1, '../x/**', /sort du dossier de ce fichier : un motif ne désigne que ce qu’il contient\.$/],
    ],
    [
      'a glob with an open bracket',
      "documents: {session: ['a/[b']}",
      [1, "'a/[b'", /un crochet, une accolade ou une parenthèse n’est pas fermé\.$/],
    ],
    [
      'a glob that names nothing',
      "documents: {session: ['!', '']}",
      [1, "'!'", /« ! » ne désigne aucun fichier\.$/],
      [1, "''", /^« documents\.session » est vide/],
    ],
    [
      'an address',
      'extends: https://example.org/a.yaml',
      [1, 'https://example.org/a.yaml', /est une adresse : rien n’est lu sur le réseau/],
    ],
    [
      'an absolute path',
      'referential: C:/x/r.yaml',
      [
        1,
        'C:/x/r.yaml',
        '« referential » : « C:/x/r.yaml » : écrivez un chemin à partir du dossier de ce fichier, par exemple « ../r.yaml ».',
      ],
    ],
    [
      'a path with the other slash',
      'extends: [a\\b.yaml]',
      [1, 'a\\b.yaml', '« extends » : « a\\b.yaml » : écrivez « / » entre les dossiers, sur tout système.'],
    ],
    [
      'a malformed phrase',
      'phrases: [{patterns: "(a", question: q}]',
      [1, '"(a"', /^« phrases\.patterns » : « \(a » est mal formé : fermez chaque parenthèse/],
    ],
    [
      'an endless phrase',
      `phrases: [{patterns: "${'('.repeat(501)}", question: q}]`,
      [1, `"${'('.repeat(501)}"`, /« \({120}… » est mal formé/],
    ],
    [
      'a phrase twice',
      'phrases:\n  - {patterns: à la carte, question: q}\n  - {patterns: [A la carte], question: q}',
      [3, '[A la carte]', 'Cette formule est déjà donnée ligne 2 : c’est la première qui compte. Gardez-en une seule.'],
    ],
    [
      'a shared passage of a few words',
      'shared: [{text: une pédagogie active, reason: r}]',
      [1, 'une pédagogie active', /^« shared\.text » : Ce passage est trop court .* au moins 8 mots à la suite\.$/],
    ],
    [
      'a shared passage without a reason',
      'shared: [{text: on montre d’abord ce que l’on a apporté avec soi}]',
      [1, 'text', /^Il manque ici la clé « reason » .* ne compte pas\.$/],
    ],
    [
      'a label of an unknown item',
      'labels:\n  durée: [Le temps]\n',
      [2, 'durée', /^Clé inconnue : « durée »\. (?:Vouliez-vous dire « duration » \? )?Clés possibles : objectives, .*accessibility\.$/],
    ],
    [
      'a label for two items',
      'labels:\n  duration: [Votre parcours en temps]\n  price:\n    - Le parcours en temps\n',
      [
        4,
        'Le parcours en temps',
        '« Le parcours en temps » est déjà donné à « duration » ligne 2 : c’est ce qui compte. Un libellé n’annonce qu’une rubrique ; retirez-le de l’une des deux.',
      ],
    ],
    [
      'a label that is everybody’s for another item',
      'labels:\n  price: [Durée]\n',
      [
        2,
        'Durée',
        '« labels.price » : « Durée » annonce déjà, pour tout le monde, la rubrique « Durée » : mettez-le sous « duration », ou retirez-le.',
      ],
    ],
    [
      'a label that cannot be',
      "labels:\n  price: ['(prix', '…', '^prix', '<inconnu>']\n",
      [2, "'(prix'", '« labels.price » : « (prix » ne peut pas être un libellé : « ( » n’est pas fermé'],
      [2, "'…'", /^« labels\.price » : « … » ne peut pas être un libellé : gardez au moins un mot/],
      [2, "'^prix'", /^« labels\.price » : « \^prix » ne peut pas être un libellé : /],
      [2, "'<inconnu>'", /^« labels\.price » : « <inconnu> » ne peut pas être un libellé : /],
    ],
    [
      'an endless label',
      `labels: {price: ["${'le prix '.repeat(20)}"]}`,
      [1, `"${'le prix '.repeat(20)}"`, /gardez au moins un mot, et pas plus de 90 caractères\.$/],
    ],
    [
      'a label that is no list',
      'labels: {price: Le prix}',
      [
        1,
        'Le prix',
        '« labels.price » attend une liste (de chaque élément : un libellé tel que vos documents l’écrivent) ; ici se trouve le texte « Le prix ».',
      ],
    ],
    ['an absolute footer', 'everywhere: [/pied.md]', [1, '/pied.md', /^« everywhere » : .* par exemple « \.\.\/pied\.md »\.$/]],
    ['a question in one language of two', 'phrases: [{patterns: a, question: {fr: q}}]', [1, 'fr', /la clé « en » \(un texte\)/]],
    [
      'an alias',
      'organisation: {name: &n x}\nreferential: *n',
      [2, '*n', '« *n » renvoie à une valeur écrite ailleurs : les renvois du YAML ne sont pas lus. Répétez ici la valeur.'],
    ],
    ['a merge key', 'audit: &a {type: initial}\n<<: *a', [2, '<<', /^Clé inconnue : « << »/]],
    [
      'a syntax error',
      'locale: fr\naudit',
      [2, 'audit', `${SYNTAX} (détail, en anglais : Implicit map keys need to be followed by map values).`],
    ],
    ['a bracket left open', 'documents: {session: [a', [1, 'a', /^YAML ou JSON mal formé ici/], [1, 'a', /^YAML ou JSON mal formé ici/]],
    [
      'a tab',
      'audit:\n\ttype: initial',
      [2, '\t', /^Cette ligne commence par une tabulation : en YAML, le retrait s’écrit avec des espaces/],
    ],
    ['two documents', 'locale: fr\n---\nlocale: en', [2, '---', /^Ce fichier contient plusieurs documents YAML/]],
    ['absurd depth', `documents: ${'['.repeat(200)}`, [1, 'd', /^Ce fichier est trop long ou trop emboîté/]],
    ['absurd indentation', `a:\n${' '.repeat(501)}b: 1`, [2, ' ', /^Ce fichier est trop long ou trop emboîté/]],
    ['lists in lists in lists', '- '.repeat(300), [1, '-', /^Ce fichier est trop long ou trop emboîté/]],
    ['absurd length', `#${'x'.repeat(200_000)}`, [1, '#', /^Ce fichier est trop long ou trop emboîté/]],
  ];
  for (const [what, text, ...expected] of cases) {
    it(`${what} is told on its words`, () => {
      const found = faults(text);
      assert.deepEqual(
        found.map(([line, words]) => [line, words]),
        expected.map(([line, words]) => [line, words]),
        JSON.stringify(found),
      );
      for (const [index, [, , message]] of expected.entries()) {
        const said = found[index]?.[2] ?? '';
        if (typeof message === 'string') assert.equal(said, message);
        else assert.match(said, message);
      }
      for (const [, , message] of faults(text, 'en')) assert.doesNotMatch(message, /«|»|\{\w+\}/);
    });
  }

  it('is told in English too', () => {
    assert.deepEqual(faults('locale: de\nrules: {missing-item: off}\naudit: {date: 2026-02-30}', 'en'), [
      [1, 'de', '"locale": "de" is not a possible value. Possible values: fr, en.'],
      [2, 'missing-item', 'Unknown rule: "missing-item". Did you mean "evidence/missing-item"?'],
      [3, '2026-02-30', '"audit.date": "2026-02-30" is not a date: that month has 28 days.'],
    ]);
  });

  it('comes in the order of the text', () => {
    assert.deepEqual(
      faults('zzz: 1\nchoices:\n  - rule: nope\n    item: prix\nlocale: de').map(([line]) => line),
      [1, 3, 3, 4, 5],
    );
  });

  it('costs nothing but itself', () => {
    const text = WHOLE.replace('locale: en', 'locale: de')
      .replace('2026-11-15', '2026-11-31')
      .replace('survey: 3', 'survey: trois')
      .replace('[AF, VAE]', '[AF, XX, VAE]')
      .replace('evidence/vague-item: off', 'evidence/vagueitem: off');
    assert.equal(faults(text).length, 5);
    const {
      locale: _,
      'audit.date': __,
      'evidence.validity.survey': ___,
      'rules.evidence/vague-item.severity': ____,
      ...rest
    } = valuesOf(WHOLE);
    assert.deepEqual(valuesOf(text), rest);
  });

  it('keeps what stands before a syntax error, and nothing after', () => {
    const text = 'locale: fr\norganisation:\n  name: "x\naudit: {type: initial}\nzzz: 1\n';
    assert.equal(faults(text).length, 1);
    assert.deepEqual(valuesOf(text), { locale: 'fr' });
    assert.deepEqual(readConfig('"x', KNOWN_RULES).config, EMPTY_CONFIG);
    assert.equal(faults('"x').length, 1);
    assert.equal(faults('%YAML 9\n---').length, 1);
  });

  it('makes a choice void: without its wrong last day it would hold for ever', () => {
    const choice = (rest: string): string =>
      `choices:\n  - {rule: evidence/vague-item, reason: r, ${rest}}\n  - {rule: evidence/missing-item, reason: s}`;
    for (const rest of ['until: 2026-02-30', 'files: [/a]', 'files: ["!../a", b]', 'itm: price'])
      assert.deepEqual(
        readConfig(choice(rest), KNOWN_RULES).config.choices.map(({ reason }) => reason),
        ['s'],
        rest,
      );
    assert.equal(readConfig(choice('until: 2026-02-28'), KNOWN_RULES).config.choices.length, 2);
  });

  it('makes an override void only where its files are wrong', () => {
    const overrides = (text: string): unknown => readConfig(`overrides: [${text}]`, KNOWN_RULES).config.overrides.map(({ files }) => files);
    assert.deepEqual(overrides('{files: [/a], kind: other}, {files: [/a, b]}, {files: [c], kind: autre}'), [['b'], ['c']]);
  });
});

describe('the schema', () => {
  const ajv = new Ajv({ strict: false });
  formats.default(ajv);
  const validate = ajv.compile(configJsonSchema(KNOWN_RULES));
  const schema = configSchema(KNOWN_RULES);

  /** Maps of a few keys, some known and some not, over values of all kinds. */
  const word = fc.constantFrom(
    'fr',
    'AF',
    'off',
    'initial',
    '2026-11-15',
    '2026-02-30',
    'a/**',
    '/a',
    'evidence/vague-item',
    'price',
    '',
    'x y',
    '(',
  );
  const leaf = fc.oneof(word, word, fc.boolean(), fc.integer({ min: -2, max: 700 }), fc.constant(null), fc.double({ noNaN: true }));
  const key = fc.constantFrom(
    ...'extends organisation name categories newEntrant conditions remote audit date type locale documents session rules evidence/vague-item severity evidence validity survey choices rule reason until files phrases patterns question fr en shared text overrides kind zzz'.split(
      ' ',
    ),
  );
  const { value: anything } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(key, tie('value'), { maxKeys: 4 })),
  }));
  /** Right in most places, so that what is right and what is wrong stand side by side. */
  const likely = fc.record(
    {
      locale: fc.oneof(fc.constant('fr'), leaf),
      audit: fc.record({ date: leaf, type: leaf }, { requiredKeys: [] }),
      organisation: fc.record(
        { categories: fc.array(leaf, { maxLength: 3 }), newEntrant: leaf, conditions: anything },
        { requiredKeys: [] },
      ),
      documents: fc.record({ session: fc.array(leaf, { maxLength: 2 }) }, { requiredKeys: [] }),
      rules: fc.record({ 'evidence/vague-item': fc.oneof(leaf, fc.record({ severity: leaf })) }, { requiredKeys: [] }),
      evidence: fc.record({ validity: fc.record({ survey: leaf, watch: leaf }, { requiredKeys: [] }) }, { requiredKeys: [] }),
      choices: fc.array(fc.record({ rule: leaf, reason: leaf, until: leaf, files: fc.array(leaf) }, { requiredKeys: ['rule'] }), {
        maxLength: 2,
      }),
      phrases: fc.array(fc.record({ patterns: fc.oneof(leaf, fc.array(leaf)), question: anything }), { maxLength: 2 }),
      shared: fc.array(fc.record({ text: leaf, reason: leaf }, { requiredKeys: ['text'] }), { maxLength: 2 }),
      overrides: fc.array(fc.record({ files: fc.array(leaf), kind: leaf }, { requiredKeys: ['files'] }), { maxLength: 2 }),
    },
    { requiredKeys: [] },
  );
  const configs = fc.oneof(likely, fc.dictionary(key, anything, { maxKeys: 4 }));
  const asText = (value: unknown): string => JSON.stringify(value, null, 1);

  it('accepts just what Zod accepts', () => {
    fc.assert(
      fc.property(configs, (value) => {
        const errors = readConfig(asText(value), KNOWN_RULES).problems.filter(({ severity }) => severity === 'error');
        assert.equal(errors.length === 0, schema.safeParse(value).success, JSON.stringify(errors));
      }),
      { numRuns: 500 },
    );
  });

  it('accepts nothing that the published JSON Schema refuses', () => {
    fc.assert(
      fc.property(configs, (value) => {
        if (schema.safeParse(value).success) assert.ok(validate(value), JSON.stringify(validate.errors));
      }),
      { numRuns: 500 },
    );
    assert.ok(validate(parse(WHOLE)), JSON.stringify(validate.errors));
    for (const wrong of [
      { locale: 'de' },
      { zzz: 1 },
      { audit: { date: '2026-02-30' } },
      { choices: [{ rule: 'evidence/vague-item' }] },
      { rules: { x: 'off' } },
    ])
      assert.ok(!validate(wrong), JSON.stringify(wrong));
  });

  it('tells what every field is for, in both languages', () => {
    const undescribed: string[] = [];
    const walk = (node: { properties?: Record<string, { description?: string; $ref?: string }> }, path: string): void => {
      for (const [name, field] of Object.entries(node.properties ?? {})) {
        if (!field.description) undescribed.push(`${path}.${name}`);
        walk(field as typeof node, `${path}.${name}`);
        const { items, anyOf = [] } = field as { items?: object; anyOf?: object[] };
        for (const inner of [items, ...anyOf]) if (inner) walk(inner, `${path}.${name}`);
      }
    };
    walk(configJsonSchema(KNOWN_RULES), '');
    assert.deepEqual(undescribed, []);
  });

  it('reads any text, and gives settings', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            'locale',
            'audit',
            ':',
            ' ',
            '\n',
            '  ',
            '- ',
            '[',
            ']',
            '{',
            '}',
            '"',
            '&a',
            '*a',
            '? ',
            '|',
            '>',
            '!',
            '#',
            '\t',
            '---\n',
            'fr',
            'rules',
            ',',
            '<<',
          ),
          {
            maxLength: 60,
          },
        )
        .map((parts) => parts.join('')),
      configs.map(asText),
    );
    fc.assert(
      fc.property(text, (source) => {
        const { config, problems } = readConfig(source, KNOWN_RULES);
        const { settings } = resolve(chainOf([{ path: 'singulier.yaml', config }]), 'a/b.md');
        assert.ok(settings.validity.survey === null || settings.validity.survey >= 1);
        for (const { range, message } of problems) {
          assert.ok(range.end.line === range.start.line && range.end.character >= range.start.character);
          assert.ok(message.fr !== '' && message.en !== '');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('reads a long and repetitive text in no time', () => {
    const keys = Array.from({ length: 15_000 }, (_, index) => `k${index}: *a`).join('\n');
    const start = performance.now();
    assert.equal(readConfig(`a: &a ${'[x, '.repeat(50)}${']'.repeat(50)}\n${keys}`, KNOWN_RULES).problems.length, 15_001);
    assert.ok(performance.now() - start < 5000);
  });
});
