import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import type { Claim, ClaimKind } from '../../server/src/programme/claims/claim.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';

const TITLE = '# Bâtir un four à pain\n\n';

function claims(
  text: string,
  kind: 'programme' | 'organisation' | 'other' = 'programme',
): { kind: ClaimKind; words: string; claim: Claim }[] {
  const document = readDocument(text);
  return readFacts(document, kind).claims.map((claim) => ({ kind: claim.kind, words: document.source.slice(claim.span), claim }));
}

const made: readonly [kind: ClaimKind, sentence: string, words: string][] = [
  // Chips set apart by their marks are sentences of their own.
  ['cpf', '✅ Trois jours ✅ Éligible CPF ✅ Remboursé si vous changez d’avis', 'Éligible CPF'],
  // The mark on a course.
  ['certified-course', 'Formation certifiée Qualiopi', 'Formation certifiée Qualiopi'],
  [
    'certified-course',
    'Des formations courtes et certifiées Qualiopi ? Nos formations maçonnerie certifiées Qualiopi.',
    'formations maçonnerie certifiées Qualiopi',
  ],
  ['certified-course', 'Le programme, certifié Qualiopi, dure trois jours.', 'Le programme, certifié Qualiopi'],
  ['certified-course', 'Un stage agréé par Qualiopi.', 'stage agréé par Qualiopi'],
  ['certified-course', 'Cette formation labellisée « Qualiopi » dure deux jours.', 'formation labellisée « Qualiopi'],
  ['certified-course', 'Notre formation est Qualiopi.', 'Notre formation est Qualiopi'],
  ['certified-course', 'Tous nos stages sont également certifiés Qualiopi.', 'Tous nos stages sont également certifiés Qualiopi'],
  [
    'certified-course',
    'Toute l’année, dans notre fournil de Chartres, une formation certifiée\nQualiopi.',
    'formation certifiée\nQualiopi',
  ],
  ['certified-course', 'Our courses are Qualiopi-certified.', 'Our courses are Qualiopi-certified'],
  ['certified-course', 'A course certified by Qualiopi.', 'course certified by Qualiopi'],
  ['named-course', 'Demandez notre programme Qualiopi.', 'notre programme Qualiopi'],
  // Jobs and success.
  ['job', 'Deux jours, puis embauche assurée.', 'embauche assurée'],
  ['job', 'Avec une garantie d’emploi chez nos artisans.', 'garantie d’emploi'],
  ['job', 'Nous vous garantissons un emploi.', 'garantissons un emploi'],
  ['success', 'La réussite est garantie.', 'réussite est garantie'],
  ['success', 'Certification garantie dès la première session.', 'Certification garantie'],
  ['success', 'Chez nous, c’est 100 % de réussite.', '100 % de réussite'],
  // Money.
  ['cpf', 'Une formation finançable par votre CPF.', 'finançable par votre CPF'],
  ['cpf', 'Prise en charge par le CPF.', 'Prise en charge par le CPF'],
  ['cpf', 'Eligible for CPF.', 'Eligible for CPF'],
  ['free', 'Une formation 100 % financée.', '100 % financée'],
  ['free', 'Votre reste à charge est de 0 €.', 'reste à charge est de 0 €'],
  ['free', 'Formation gratuite.\n\n**Tarif :** 640 € par personne', 'Formation gratuite'],
  ['free-cpf', 'Prise en charge à 100 % avec le CPF. RNCP 99123.', 'Prise en charge à 100 %'],
  ['free-cpf', 'Formation gratuite grâce à votre CPF. RNCP 99123.', 'Formation gratuite'],
  // The State.
  ['state', 'Une certification professionnelle reconnue par l’État.', 'certification professionnelle reconnue par l’État'],
  ['state', 'A State-recognised diploma.', 'State-recognised diploma'],
  ['approval', 'École agréée par l’État.', 'agréée par l’État'],
  ['approval', 'Organisme agréé sous le n° 11 99 01234 99.', 'agréé sous le n° 11 99 01234 99'],
  ['activity', 'Déclaration d’activité : 11 99 01234 99', 'Déclaration d’activité : 11 99 01234 99'],
  ['activity', 'Organisme enregistré sous le n° 11990123499 en Île-de-France.', 'enregistré sous le n° 11990123499'],
  ['cpf-licence', 'Le permis B est éligible au CPF.', 'éligible au CPF'],
  ['approval', 'A government-accredited training centre.', 'government-accredited training centre'],
];

const silent: readonly string[] = [
  'Notre centre de formation, certifié Qualiopi, vous accueille.',
  'Alpha Formation, certifiée Qualiopi, vous accueille.',
  // The mark where it belongs, and where it is the subject.
  'Organisme de formation certifié Qualiopi',
  'Organisme de formation certifiée Qualiopi',
  'Centre certifié Qualiopi · Formation de deux jours · Certifié Qualiopi',
  'Nous sommes certifiés Qualiopi depuis 2021.',
  'Certifiés Qualiopi depuis 2021',
  'Formation à la maçonnerie par un organisme certifié Qualiopi.',
  'Formation dispensée par une école certifiée Qualiopi.',
  'Formation et accompagnement : notre équipe certifiée Qualiopi.',
  'Notre centre de formations certifiées Qualiopi vous accueille.',
  'Terre Crue Formation certifiée Qualiopi',
  'Terre Crue Formation est certifiée Qualiopi.',
  'La certification qualité a été délivrée au titre de la catégorie d’action suivante : actions de formation (Qualiopi).',
  'Une formation n’est jamais certifiée Qualiopi : c’est l’organisme qui l’est.',
  'On lit souvent « formation certifiée Qualiopi » ailleurs.',
  'Notre certification Qualiopi ouvre droit à des financements.',
  'Qualiopi-certified training provider',
  'A Qualiopi-certified provider of training.',
  '> Une formation certifiée Qualiopi, quelle chance !',
  // Denied, hedged, asked, somebody else's.
  'Nous ne donnons aucune garantie d’emploi.',
  'Sans garantie d’emploi ni de réussite.',
  'Aucune\ngarantie d’emploi.',
  'Emploi garanti ? Personne ne peut le dire.',
  'Un poste assuré par un remplaçant permet de partir en formation.',
  'Une promesse d’embauche vaut emploi garanti.',
  'La réussite assurée par le travail de chacun.',
  '« Grâce au fournil, emploi garanti et réussite assurée pour moi en trois mois, je recommande à tous. »',
  'Taux de réussite : 100 %',
  '100 % de réussite en 2025 (12 stagiaires)',
  'Un seuil de 100 % de réussite au QCM est exigé.',
  // Money that somebody pays.
  'Éligible CPF : non',
  '| Éligible CPF | Non |\n|---|---|\n| Durée | 2 jours |',
  'Cette formation n’est pas éligible au CPF.',
  'Est-elle éligible au CPF ?',
  'Elle peut être financée par le CPF selon votre situation.',
  'Éligible au CPF (RS6999).',
  'Éligible CPF, voir https://www.francecompetences.fr/recherche/rncp/99123/',
  'Nos formations éligibles CPF sont sur une autre page.',
  'Prise en charge à 100 % par votre OPCO.',
  'Financée intégralement par la Région pour les demandeurs d’emploi.',
  'Frais de repas pris en charge à 100 %.',
  'Formation gratuite.',
  'Formation gratuite pour les adhérents.\n\n**Tarif :** 640 € par personne',
  'Devis gratuit et parking gratuit.\n\n**Tarif :** 640 € par personne',
  // The State.
  'Cet enregistrement ne vaut pas agrément de l’État.',
  'Enregistré sous le numéro 11 99 01234 99. Cet enregistrement ne vaut pas agrément.',
  'Déclaration d’activité en cours.',
  'SIRET 123 456 789 00012, déclarée au registre.',
  'Titre reconnu par l’État, RNCP 99123.',
  'Diplôme d’État reconnu par l’État.',
  'Organisme agréé par le préfet, n° 11 99 01234 99.',
  'Association reconnue d’utilité publique.',
];

describe('claims of a programme', () => {
  for (const [kind, sentence, words] of made) {
    it(`${kind}: ${JSON.stringify(sentence.slice(0, 90))}`, () => {
      assert.deepEqual(
        claims(TITLE + sentence).map((claim) => [claim.kind, claim.words]),
        [[kind, words]],
      );
    });
  }
  for (const sentence of silent) {
    it(`none in ${JSON.stringify(sentence.slice(0, 90))}`, () => {
      assert.deepEqual(
        claims(TITLE + sentence).map((claim) => [claim.kind, claim.words]),
        [],
      );
    });
  }

  it('are read in the title and the front matter too', () => {
    const text =
      '---\ntitle: Four à pain, formation certifiée Qualiopi\nbadge: Éligible CPF\ntags: [formation certifiée Qualiopi]\n---\n\nDeux jours.\n';
    assert.deepEqual(
      claims(text).map(({ kind, words }) => [kind, words]),
      [
        ['certified-course', 'formation certifiée Qualiopi'],
        ['cpf', 'Éligible CPF'],
      ],
    );
    assert.equal(claims('# Formation four à pain certifiée Qualiopi\n')[0]?.words, 'Formation four à pain certifiée Qualiopi');
  });

  it('leave the syllabus alone, other courses, and what the law allows', () => {
    for (const text of [
      '# Le droit de la formation\n\n## Programme\n\n- La formation certifiée Qualiopi, une idée fausse\n- Emploi garanti : le cas danois\n',
      '# Four à pain\n\n## Formations similaires\n\nFormation certifiée Qualiopi, éligible CPF\n',
      '# VAE maçon\n\nÉligible CPF, diplôme reconnu par l’État.\n',
      '# Permis remorque\n\nÉligible CPF\n',
      '# CAP maçon\n\nEn contrat d’apprentissage, avec un maître d’apprentissage : formation gratuite, 100 % financée.\n\n**Tarif :** 5 000 €\n',
    ])
      assert.deepEqual(claims(text), [], text);
  });

  it('do not take the subject of a course about the certification for a claim', () => {
    assert.deepEqual(
      claims('# Préparer son audit Qualiopi\n\nNotre formation Qualiopi dure deux jours.\n\n![Critères Qualiopi](qualiopi-criteres.png)\n'),
      [],
    );
    assert.equal(claims('# Préparer son audit Qualiopi\n\nFormation certifiée Qualiopi.\n').length, 1);
  });

  it('offer words to put in their place where these stand as they are', () => {
    const instead = (text: string): string | undefined => claims(TITLE + text)[0]?.claim.instead;
    assert.equal(instead('Formation certifiée Qualiopi'), 'Organisme de formation certifié Qualiopi');
    assert.equal(instead('Deux jours · Formation certifiée Qualiopi · Chartres'), 'Organisme de formation certifié Qualiopi');
    assert.equal(instead('Qualiopi-certified course'), 'Qualiopi-certified training provider');
    assert.equal(instead('Suivez une formation certifiée Qualiopi.'), undefined);
  });

  it('take the logo of a provider for bare only where no category of action is told', () => {
    const kinds = (beside: string) =>
      claims(`# Livret d’accueil\n\n![Logo Qualiopi](logo-qualiopi.png)\n\n${beside}\n`, 'organisation').map(({ kind }) => kind);
    assert.deepEqual(kinds('Bienvenue à la menuiserie.'), ['bare-logo']);
    assert.deepEqual(kinds('Au titre de la catégorie d’action suivante : bilans de compétences.'), []);
    assert.deepEqual(kinds('Qualiopi, pour nos actions de formation.'), []);
  });

  it('are looked for in documents of the organisation, the mark’s sentences alone, and in nothing else', () => {
    const text = '# Qui sommes-nous\n\nNos formations certifiées Qualiopi, emploi garanti.\n\n![Logo Qualiopi](logo-qualiopi.png)\n';
    assert.deepEqual(
      claims(text, 'organisation').map(({ kind }) => kind),
      ['certified-course', 'bare-logo'],
    );
    assert.deepEqual(claims(text, 'other'), []);
  });

  it('stay fast on words that come back without end', () => {
    const started = performance.now();
    const endless = [
      'formation ',
      'réussite garantie ',
      'cpf éligible ',
      'agréé 11 99 ',
      'garantie de la ',
      '100 % de réussite ',
      'gratuite ',
      '" ',
    ];
    for (const words of [...endless, 'formation gratuite, ', 'journée confiée ', 'séance en ', '![', '<img "', '{/* <img> '])
      claims(`${TITLE}qualiopi ${`${words.repeat(40)}\n`.repeat(60)}`);
    // Thousands of matches each: seconds in all, where a square would take hours.
    assert.ok(performance.now() - started < 30_000);
  });
});

describe('the Qualiopi logo on a programme', () => {
  const logo: readonly [text: string, words: string][] = [
    ['![Qualiopi](logo.png)', '![Qualiopi](logo.png)'],
    ['![](images/logo-qualiopi.png)', '![](images/logo-qualiopi.png)'],
    ['[![Certifié Qualiopi](a.png)](https://example.org)', '![Certifié Qualiopi](a.png)'],
    ['![Marque][q]\n\n[q]: img/Qualiopi.SVG?v=2', '![Marque][q]'],
    ['![Qualiopi][]\n\n[qualiopi]: a.png', '![Qualiopi][]'],
    ['Texte <img src="/a/logo_qualiopi.webp" alt=""> suite', '<img src="/a/logo_qualiopi.webp" alt="">'],
    ["<p><img alt='Logo Qualiopi' src='x.png'/></p>", "<img alt='Logo Qualiopi' src='x.png'/>"],
    ['<Image src={qualiopiLogo} alt="" />', '<Image src={qualiopiLogo} alt="" />'],
    ['<LogoQualiopi />', '<LogoQualiopi />'],
    ['<picture>\n<source srcset="qualiopi.avif">\n</picture>', '<source srcset="qualiopi.avif">'],
    ['![Logo Qualiopi](data:image/png;base64,qualiopi)', '![Logo Qualiopi](data:image/png;base64,qualiopi)'],
  ];
  for (const [text, words] of logo) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(
        claims(`${TITLE}${text}\n`).map((claim) => [claim.kind, claim.words]),
        [['logo', words]],
      );
    });
  }

  const others: readonly string[] = [
    '![Le four](four.jpg)',
    '![](preuves/qualiopi/atelier.jpg)',
    '![Certificat Qualiopi de l’organisme](certificat-qualiopi.png)',
    '![Le fournil de notre organisme certifié Qualiopi](fournil.jpg)',
    '<!-- <img src="logo-qualiopi.png"> -->',
    '{/* <img src="logo-qualiopi.png" /> */}',
    '`![Qualiopi](logo-qualiopi.png)`',
    '```html\n<img src="logo-qualiopi.png">\n```',
    '<Card title="Qualiopi" />',
    '[certificat](logo-qualiopi.png)',
    '![Qualiopi][inconnu]',
  ];
  for (const text of others) it(`is not in ${JSON.stringify(text)}`, () => assert.deepEqual(claims(`${TITLE}${text}\n`), []));

  it('is found in the front matter', () => {
    const text = '---\ntitre: Four à pain\nlogos:\n  - /img/ville.png\n  - /img/qualiopi.png\n---\n\nDeux jours.\n';
    assert.deepEqual(
      claims(text).map(({ kind, words }) => [kind, words]),
      [['logo', '/img/qualiopi.png']],
    );
  });
});
