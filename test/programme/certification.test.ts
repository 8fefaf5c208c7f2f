import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import type { CertificationPoint } from '../../server/src/referential/certificationPoints.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';

const read = (text: string) => readFacts(readDocument(text), 'programme');

/** "RNCP: RNCP99301", or nothing. */
function certifying(text: string): string {
  const { certification } = read(text);
  return certification ? `${certification.register}: ${text.slice(certification.span.start, certification.span.end)}` : '';
}

const said = (text: string): CertificationPoint[] => Object.keys(read(text).certification?.said ?? {}).sort() as CertificationPoint[];

describe('a certifying programme', () => {
  const cases: readonly [text: string, shown: string][] = [
    // By its code, however it is written.
    ['# Tonnelier\n\nCode RNCP99301', 'RNCP: RNCP99301'],
    ['# Tonnelier\n\nFiche RNCP n° 99301', 'RNCP: RNCP n° 99301'],
    ['# Tonnelier\n\nTitre inscrit au RNCP sous le numéro 99301', 'RNCP: RNCP sous le numéro 99301'],
    ['# Visite de cave\n\n**Certification :** RS9930', 'RS: RS9930'],
    ['---\ntitre: Tonnelier\nrncp: "99301"\n---\n', 'RNCP: 99301'],
    ['---\ntitre: Visite\nrs: 9930\n---\n', 'RS: 9930'],
    ['| Code | RNCP99301 |\n|---|---|\n| Durée | 2 ans |', 'RNCP: RNCP99301'],
    // A qualification is more than a certification of the specific register.
    ['# Tonnelier\n\nModule RS9930, dans le titre RNCP99301', 'RNCP: RNCP99301'],
    ['RS9930 en option interne\n\nPuis le RNCP99301', 'RNCP: RNCP99301'],
    // By its title.
    ['# Titre professionnel Tonnelier', 'RNCP: Titre professionnel Tonnelier'],
    ['# CAP Tonnelier par apprentissage', 'RNCP: CAP Tonnelier par apprentissage'],
    ['# BREVET PROFESSIONNEL TONNELIER', 'RNCP: BREVET PROFESSIONNEL TONNELIER'],
    // By a label or a sentence that says so.
    ['# Le bois\n\n| Diplôme préparé | Brevet professionnel tonnelier |\n|---|---|', 'RNCP: Brevet professionnel'],
    ['# Le bois\n\n**Diplôme préparé :** BTS bois', 'RNCP: Diplôme préparé :** BTS'],
    ['# Le bois\n\nLe parcours prépare au titre professionnel Tonnelier.', 'RNCP: prépare au titre professionnel'],
    ['# Le bois\n\n## Certification\n\nTitre professionnel Tonnelier', 'RNCP: Titre professionnel'],
  ];
  for (const [text, shown] of cases) it(`is known by ${JSON.stringify(text)}`, () => assert.equal(certifying(text), shown));

  const none = [
    '# Réparer une barrique\n\nOrganisme certifié Qualiopi. Attestation de fin de formation, certificat de réalisation.',
    '# Sauveteur secouriste du travail\n\nCertificat SST, AFGSU niveau 1, CACES R489, habilitation électrique B1V.',
    '# Réparer une barrique\n\nFormatrice : Odile Marsan, titulaire d’un titre professionnel (RNCP99301).',
    '# Réparer une barrique\n\nFormateur diplômé : BTS bois, RNCP99301',
    '# Réparer une barrique\n\nLe stage ne prépare pas au CQP tonnelier.',
    '# Réparer une barrique\n\n**Prérequis :** titre professionnel (RNCP99301)',
    '# Réparer une barrique\n\n## Prérequis\n\nObtention du CAP ou d’un titre professionnel, RNCP99301',
    '# Réparer une barrique\n\n## Et après ?\n\nVers le titre professionnel Tonnelier (RNCP99301)',
    '# Réparer une barrique\n\nQui le souhaite passe la certification RS9930.',
    '# Bilan de compétences « Cap sur la suite »',
    '# CAP ATLANTIQUE FORMATION',
    '# Raccorder une prise\n\nLiaison RS 232 et rs 9930',
    '# Formation certifiante\n\nUne formation reconnue.',
    '# Certification PIX\n\nPassage du TOSA.',
  ];
  for (const text of none) it(`is not known by ${JSON.stringify(text)}`, () => assert.equal(certifying(text), ''));

  it('makes the condition hold, on the words that show it', () => {
    const span = (text: string) => read(text).conditions.certifying;
    assert.deepEqual(span('RNCP99301'), { start: 0, end: 9 });
    assert.equal(span('# Taille'), undefined);
    assert.equal(readFacts(readDocument('RNCP99301'), 'other').conditions.certifying, undefined);
    assert.equal(readFacts(readDocument('RNCP99301'), 'other').results, undefined);
  });
});

describe('what a programme says of its certification', () => {
  const base = '# Devenir tonnelier\n\nRNCP99301\n\n';
  const cases: readonly [point: CertificationPoint, ...lines: string[]][] = [
    [
      'certifier',
      'Certificateur : ministère du Travail',
      'Certificateur(s) : Chambre des caves',
      'Titre délivré par la Chambre des caves',
      '| Certificateur | Chambre des caves |\n|---|---|',
      'Certifier: Cellar board',
    ],
    [
      'registration',
      'Enregistré le 3 mars 2025',
      'Valide jusqu’au 29.12.2028',
      'Date d’échéance de l’enregistrement : 31/12/2028',
      'Certification valable jusqu’en 2028',
    ],
    [
      'pass-rate',
      'Taux d’obtention 2025 : 80 %',
      '## Résultats\n\nPremière session : taux d’obtention publié en 2027',
      'Nos [taux de réussite](https://atelier.example.org/r)',
    ],
    ['title', 'RS9930 « Visite guidée », oral devant un jury'],
    ['blocks', 'Deux blocs de compétences', 'CCP 1 : monter', 'Validation totale ou partielle', 'Skill blocks'],
    ['equivalences', 'Équivalences : aucune', 'Dispense d’épreuves possible'],
    ['bridges', 'Passerelle vers la menuiserie', 'Bridges: none'],
    ['next-steps', 'Suites de parcours : aucune', '## Et après ?', 'Next steps: none'],
    ['further-study', 'Aucune poursuite d’études', 'Poursuivre ses études en BTS', 'Further study: none'],
    [
      'jobs',
      'Débouchés : tonnelier',
      'Métiers visés : tonnelier',
      'Métiers : tonnelier, merrandier',
      'Emploi : tonnelier',
      'Codes ROME : H2201',
      '## Le métier',
      'Jobs: cooper',
    ],
    [
      'authorisation',
      'Centre habilité par le certificateur',
      'Session agréée par la DREETS',
      'Partenariat avec l’organisme certificateur',
      'Authorised by the certifier',
    ],
    [
      'exam',
      'Soutenance devant un jury',
      'Test de certification',
      'Le test se passe en fin de parcours : passage du test compris',
      'Épreuve pratique',
      'Exam before a panel',
    ],
  ];
  for (const [point, ...lines] of cases) {
    for (const line of lines)
      it(`includes ${point} in ${JSON.stringify(line)}`, () => assert.ok(said(base + line).includes(point), said(base + line).join(' ')));
  }

  const not: readonly [point: CertificationPoint, ...lines: string[]][] = [
    ['certifier', 'Jury du certificateur', 'Formation animée par Odile Marsan', 'Attestation délivrée par le centre de formation'],
    ['registration', 'Inscription avant le 3 mars 2027', 'Enregistré au RNCP'],
    ['pass-rate', 'Taux d’obtention : sur demande', '98 % de satisfaction'],
    ['equivalences', 'Niveau bac ou équivalent'],
    ['blocks', 'À compléter : blocs de compétences', 'Bloc opératoire'],
    ['authorisation', 'Habilitation électrique B1V exigée', 'Convention de formation'],
  ];
  for (const [point, ...lines] of not) {
    for (const line of lines)
      it(`does not include ${point} in ${JSON.stringify(line)}`, () => assert.ok(!said(base + line).includes(point)));
  }

  it('includes the title of a qualification, which the course bears, but not that of a certification of the specific register', () => {
    assert.deepEqual(said('# Devenir tonnelier\n\nRNCP99301'), ['code', 'title']);
    assert.deepEqual(said('# Guider une visite\n\nRS9930'), ['code']);
    assert.deepEqual(said('# Guider une visite\n\nCertification « Animer une visite de cave » (RS9930)'), ['code', 'title']);
  });

  it('includes what the record that it links to holds', () => {
    assert.deepEqual(said('RS9930, [fiche](https://www.francecompetences.fr/recherche/rs/9930/)'), [
      'blocks',
      'certifier',
      'code',
      'equivalences',
      'jobs',
      'record',
      'registration',
      'title',
    ]);
  });
});
