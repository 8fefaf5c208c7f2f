import assert from 'node:assert/strict';
import { analyse } from '../../server/src/engine/analyse.ts';
import { scanned } from '../../server/src/lexicon/scanned.ts';
import { FAMILIES, differentWords } from '../../server/src/programme/kind/families.ts';
import { FAMILY_SIGNALS, QUICK_SIGNALS } from '../../server/src/programme/kind/signals.ts';
import { mayBeOfTheOrganisation, namesAnotherType, titledKind } from '../../server/src/programme/kind/titles.ts';
import { reportDocument } from '../../server/src/report/report.ts';

const read = (text: string) => analyse(text, { asOf: '2026-11-15', locale: 'fr' });
const kindOf = (text: string): string => {
  const { value, unsure } = read(text).facts.kind;
  return value + (unsure ? '?' : '');
};

/** Sheets of courses in forms that are no sheet. */
const PROGRAMMES: Readonly<Record<string, string>> = {
  'a message without any heading':
    'Stage de vannerie, mars\n\nOrsola vous reçoit deux journées à la grange. On fend l’osier, on monte un fond, on relève les montants. Aucune base n’est demandée.\n\nLes deux journées reviennent à 210 € par personne. Inscription au 02 33 00 88 99, dix jours avant.\n',
  'a landing page with slogans':
    '# Et si vous teniez le four ?\n\nUne semaine devant la braise, avec un boulanger.\n\n## Ce que vous saurez faire\n\n- Mener un levain sur trois jours\n- Enfourner quarante pains sans brûler\n\n35 h · 1 150 € par stagiaire\n\n[Parler à Yann](https://agenda.example/four)\n',
  'questions of a landing page in familiar words':
    '# DEVIENS L’AFFÛTEUR DU QUARTIER\n\n## TU VAS APPRENDRE À\n\n- ouvrir un fil à la pierre\n- redresser une lame de tondeuse\n\n## CE QU’ON FAIT\n\n**Jour 1** : couteaux\n**Jour 2** : ciseaux, puis deux clients pour de vrai\n\n## TU PAYES\n\n180 €, pierres comprises. Réserve ta place.\n\n35 heures en tout, par petits groupes, avec une formatrice passionnée.\n\n## TU VIENS\n\nRoubaix, métro Épeule\n\n## C’EST VALIDÉ ?\n\nUn diplôme maison, après une épreuve devant le maître coutelier.\n',
  'front matter alone':
    '---\ntitre: Ferrer un cheval de trait\nanimation: Ana Roque\nville: Landivisiau\nduree: 21 heures\ntarif: 690 €\n---\n\n![la forge](forge.jpg)\n',
  'an English outline':
    '# Sail Mending, a Course in Three Evenings\n\nLevel: open to all\n\nLength: 3 × 2 h\n\n### Outline\n\n* Palm and needle\n* A patch that holds\n\n### What you take away\n\n* A ditty bag\n',
  'a page that speaks of the course, without a price':
    '---\nlayout: base.njk\ntitle: Les accords du chai\n---\n\n## Présentation de la formation\n\nNotre formation fait goûter, comparer, nommer.\n\n## À qui cela s’adresse ?\n\n- Aux cavistes\n- Aux serveuses de restaurant\n\n## Pourquoi suivre cette formation ?\n\nPar petits groupes, en présentiel à Cahors.\n\n## S’inscrire\n\nRejoignez-nous pour cette formation.\n',
  'an English page that speaks of the course, without a price':
    '# Better Grant Letters\n\n## What this course is for\n\nThis course helps a small museum ask for money.\n\n## Who is it for?\n\nCurators and trustees\n\n## Why take this course\n\nOur course is taught in person, six at a table.\n\n## Sign up\n\nWrite to anna@example.org.\n',
  'a course whose syllabus has the words of software':
    '---\ntitle: "Pages web au jardin botanique"\ndate: "2025-04-02"\n---\n\n## Auditoire\n\nMédiatrices\n\n## Durée\n\n2 jours\n\n## Prérequis\n\nNaviguer sur le web\n\n## Plan de cours\n\n### Fichiers\n\n- index.html et style.css\n- config.json, champs et boutons\n\n### API\n\n- endpoints, tokens\n- tableau de bord, utilisateurs\n',
  'a course whose syllabus has the words of a club':
    '# Train a Running Coach\n\n## Audience\n\nClub volunteers\n\n## Duration\n\n3 days\n\n## Prerequisites\n\nA first aid card\n\n## Course outline\n\n- Warm-up, squats, reps\n- Marathon, workouts of weeks 1 to 8\n- Tournaments and a championship\n',
  'a sheet that quotes by an indent':
    '---\ntitre: Lire un plan de charpente\n---\n\n## Objectifs pédagogiques\n\n- Lire une coupe\n- Coter un assemblage\n\n## Programme\n\n- Coupes\n\n## Intervenante\n\n    Ida Roux, charpentière,\n    formatrice depuis six ans\n\n## Inscription\n\nFormation ouverte par bulletin, dix jours avant.\n',
  'one thing in several formats, each a card with its length alone':
    '# Stage de reliure\n\nRendre un livre à ses lecteurs.\n\n## Deux formats\n\n### Stage court\n\n12 h\n\n- Débrocher\n- Recoudre un cahier\n\n### Stage long\n\n30 h\n\n- Dorure\n- Une boîte à la mesure\n',
  'one thing in several formats, each a card with its price alone':
    '# Atelier d’écriture\n\nÉcrire court, et lire à voix haute.\n\n## Atelier Escale\n\n180 €\n\n- Un texte par matinée\n- Une lecture\n- Un carnet cousu\n\n## Atelier Grand Large\n\n690 €\n\n- Une nouvelle\n- Deux relectures\n- Un recueil imprimé\n',
  'a page that speaks of its versions in the plural':
    '# Habilitation chimique\n\nPour manipuler sans crainte.\n\n## Pour qui sont ces formations ?\n\n- Laborantines\n- Magasiniers de droguerie\n\n### Objectif\n\nReconnaître un produit et ranger selon le danger.\n\nLe recyclage se fait après 3 ans.\n',
  'an award in its versions':
    '# Formations CACES® R485\n\nConduire un gerbeur à conducteur accompagnant.\n\n## Pour qui ?\n\nCaristes et manutentionnaires\n\n## Durée\n\n2 jours\n\n## Épreuves\n\nUn QCM, puis un parcours en charge devant un testeur.\n',
};

/** Documents that hold what a programme holds, and are none. */
const OTHERS: Readonly<Record<string, string>> = {
  'a listing of courses with their lengths':
    '# Formations au jardin\n\n## Formation rosiers\n\n2 jours\n\nTailler, greffer.\n\n## Formation potager\n\n1 jour\n\nSemer, pailler.\n',
  'minutes of a walk in parts':
    '# Randonnée des lavoirs\n\n## Boucle nord\n\n3 h\n\nSix lavoirs, un pont.\n\n## Boucle sud\n\n2 h\n\nQuatre lavoirs.\n',
  'a morning of talks':
    '---\ntype: evenement\ntitre: Café « Vendre sans courir »\ndate: 2027-03-04T09:00\nlieu: La Halle aux grains\nprix: gratuit\n---\n\n## Au menu\n\n- 9 h, accueil\n- 9 h 20, le stand qui ne désemplit pas, par Odile Kerr\n\n## Pour qui ?\n\nArtisans et commerçantes\n\n## Venir\n\n4 quai des Brumes, Auray. Entrée de plain-pied.\n\n## Réservation\n\nGratuite et obligatoire.\n',
  'a post for an apprentice':
    '# Alternance : aide-géomètre (H/F)\n\n## Ton poste\n\n- tu portes la mire\n- tu mets les plans au propre\n\n## Ton profil\n\nPrérequis : bac, et le pied sûr. Public : dès 18 ans.\n\n## Durée\n\n24 mois, 1 100 € par mois\n\n## Contact\n\nemploi@bornes.example\n',
  'the tale of somebody who has learnt':
    '# « J’ai quitté la banque pour le cuir »\n\nIl était huit heures. Ada poussait la porte de l’atelier, et personne ne l’attendait.\n\n## Six cents heures\n\nLa formation durait six cents heures et coûtait sept mille euros. Le formateur passait derrière et disait : plus serré.\n\n## Le diplôme\n\nLe jury voulait voir une couture. Elle tremblait, elle avait apporté une selle.\n\n## Contact\n\nÉcrivez-nous : redaction@portraits.example\n',
  'a chapter': '# Les boucles\n\n## Objectifs\n\n- Écrire une boucle\n\n## Prérequis\n\nAucun\n\n## Durée\n\n2 heures\n',
  'notes on a program':
    '# Booking portal – API notes\n\n## Objectives\n\n- Publish each course with its duration and price\n\n## Prerequisites\n\n- A token from the admin\n\n## Fields\n\n| Field | Meaning |\n| --- | --- |\n| `duration` | hours |\n| `audience` | who should attend |\n| `fee` | price in euros |\n',
  'a specification':
    '# Spécification : fiche d’atelier du musée\n\n## Objectif\n\nDécrire les champs publiés.\n\n## Public\n\nDéveloppeuse du site\n\n### Durée\n\nNombre entier d’heures\n\n### Tarif\n\nNombre décimal, en euros\n\n### Prérequis\n\nTexte libre\n',
  'a prompt':
    '# Skill: outline writer\n\nYou turn notes into an outline.\n\n## Output format\n\n### Learning objectives\n\nThree\n\n### Prerequisites\n\nWhat they must know\n\n### Duration\n\nHours\n\n### Fee\n\nPer person\n\n## Rules\n\n- Never invent a figure\n',
  'a template with holes':
    '# <Titre du stage>\n\n**Objectifs :** <trois verbes>\n\n**Public :** <métiers>\n\n**Prérequis :** <aucun, ou lequel>\n\n**Durée :** <n> jours\n\n**Tarif :** <montant> €\n\n**Contact :** <nom>, <téléphone>\n',
  'a curriculum vitae':
    '# Ida Le Guen\n\nLuthière, formatrice\n\n**Public :** adultes\n\n**Durée :** 2 à 5 jours\n\n**Tarif :** 420 € HT par jour\n\n## Compétences\n\n- Pédagogie\n\n## Expérience\n\n- 2012-2019 : atelier Morvan\n- depuis 2019 : indépendante\n\n## Diplômes\n\n- 2009 : diplôme de lutherie\n',
  'a commercial proposal':
    '# Devis et proposition – mairie de Redon\n\nÀ l’attention de Mme Ozanne\n\n## Votre besoin\n\nHuit agents d’accueil.\n\n## Objectifs proposés\n\n- orienter\n\n## Durée\n\n2 jours\n\n## Tarif\n\n2 400 €\n\n## Conditions\n\nAcompte de 30 %. Bon pour accord.\n',
  'a training plan of a club':
    '# Programme d’entraînement : nager cinq kilomètres\n\n**Objectif :** nager sans s’arrêter\n\n**Public :** nageurs réguliers\n\n**Prérequis :** nager une heure\n\n**Durée :** 8 semaines\n\n- Semaines 1-3 : foncier\n- Semaines 4-8 : seuil, 6 x 10 min\n',
  'a university course':
    '# Syllabus : Écologie des haies (L3)\n\n**Crédits :** 5 ECTS\n\n**Volume horaire :** 18 h CM, 12 h TD\n\n## Objectifs\n\n- Lire une haie\n\n## Prérequis\n\nBotanique de L2\n\n## Modalités d’évaluation\n\nExamen terminal, seconde session en juin\n',
  'a listing':
    '# Nos ateliers de reliure\n\n### Premier cahier\n\nDurée : 7 h. Tarif : 120 €. Prérequis : aucun.\n\n### Plein cuir\n\nDurée : 14 h. Tarif : 290 €. Prérequis : un cahier.\n\n### Dorure\n\nDurée : 7 h. Tarif : 140 €. Prérequis : aucun.\n\n## Inscription\n\nBulletin à renvoyer.\n',
  'a table of courses':
    '# Plan de développement des compétences 2027\n\n| Service | Formation | Public | Durée | Coût |\n|---|---|---|---|---|\n| Quai | CACES | 3 caristes | 3 jours | 2 100 € |\n| Bureau | Excel | 6 assistantes | 1 jour | 900 € |\n\n## Objectifs\n\nRéduire les accidents.\n\n## Modalités d’évaluation\n\nEntretien annuel.\n',
  'the programme of a list':
    '# Notre programme pour le conseil municipal\n\n## Objectifs\n\n- Rouvrir la halle\n\n## Méthode\n\nUn vote à chaque étape.\n\n## Public concerné\n\nHabitants, riverains\n\n## Durée\n\nLe mandat est de six ans.\n',
  'a guide for choosing':
    '# Sept critères pour choisir un stage de voile\n\n## Les objectifs\n\nMéfiez-vous de « découvrir ».\n\n## La durée et le tarif\n\nUn week-end coûte souvent entre 150 € et 300 €.\n\n## Le public\n\nPour personne.\n\n## En conclusion\n\nÉcrivez-nous.\n',
  'the sheet of a public product':
    '---\ntitle: Ma Formation Facile\nmission: Trouver une formation près de chez soi\ncontact: bonjour@example.org\nphases:\n  - name: construction\n    start: 2020-01-01\n---\n\nL’annuaire aide des actifs à choisir une formation : avis d’anciens stagiaires, offres d’emploi, financements possibles.\n',
  'an article on the framework':
    '# Indicateur 17 : quels locaux montrer à l’auditeur ?\n\n- Indicateur 17 : plan des salles\n- Indicateur 19 : supports\n\nTéléchargez notre modèle.\n',
};

/** Documents of the organisation that name what a programme names. */
const OF_THE_ORGANISATION: Readonly<Record<string, string>> = {
  'a procedure on trainers':
    '# Recruter et suivre les intervenants\n\nPapier de la tuilerie école, mars 2026.\n\n## Recrutement\n\nUn diplôme et une heure de démonstration sont demandés à chaque formateur.\n\n## Se former\n\nChaque formateur suit deux jours de formation par an.\n',
  'a charter':
    '# Charte qualité – formation continue\n\nTout organisme de formation doit suivre ses formations ; le nôtre souvent mieux, et voici comment : la voix des stagiaires est lue chaque mois.\n',
};

describe('kind by a balance of signals', () => {
  it('reads documents of the organisation as such', () => {
    for (const [name, text] of Object.entries(OF_THE_ORGANISATION)) assert.equal(kindOf(text), 'organisation', name);
  });

  it('reads programmes in odd forms', () => {
    for (const [name, text] of Object.entries(PROGRAMMES)) assert.equal(kindOf(text), 'programme', name);
  });

  it('says nothing of what is no programme', () => {
    for (const [name, text] of Object.entries(OTHERS)) {
      assert.notEqual(kindOf(text), 'programme', name);
      assert.deepEqual(read(text).findings, [], name);
    }
  });

  it('weighs no more for being repeated', () => {
    const text = OTHERS['a guide for choosing'] as string;
    assert.equal(kindOf(text.repeat(6)), kindOf(text));
  });

  it('names every signal once, and measures each between 0 and 1', () => {
    const SIGNALS = [...QUICK_SIGNALS, ...FAMILY_SIGNALS];
    assert.equal(new Set(SIGNALS.map(({ name }) => name)).size, SIGNALS.length);
    for (const { weight } of SIGNALS) assert.notEqual(weight, 0);
  });

  it('takes no verb for the noun that it begins with', () => {
    for (const title of ['communiquer sans s’user', 'articuler deux services']) assert.equal(namesAnotherType(title), false, title);
    for (const title of ['communique du 3 mai', 'articles de mars', 'choisir son stage'])
      assert.equal(namesAnotherType(title), true, title);
  });

  it('counts different words of a family, not their number', () => {
    assert.equal(differentWords('prompt', [scanned('tu es un relieur'), scanned('tu es un relieur')]), 1);
    for (const family of FAMILIES) assert.equal(differentWords(family, [scanned('tailler un pommier de plein vent')]), 0, family);
  });
});

describe('titles', () => {
  it('name another type of document at the head of any part, or at its end', () => {
    for (const title of [
      'convoc, fiche produit',
      'modele : programme de formation',
      'course outline template',
      'atelier 5 : couper',
      'nos ateliers',
    ])
      assert.ok(namesAnotherType(title), title);
    for (const title of ['rediger un cahier des charges', 'atelier de reliure', 'repondre aux appels d’offres', 'version control with git'])
      assert.ok(!namesAnotherType(title), title);
  });

  it('tell the documents of an organisation, by their noun or by their subject', () => {
    assert.equal(titledKind('registre des reclamations'), 'organisation');
    assert.equal(titledKind('suivi rnq – la forge'), 'organisation');
    assert.equal(titledKind('tableau de bord de nos indicateurs'), 'organisation');
    assert.equal(titledKind('tableau vivant : trois jours de mise en scene'), undefined);
    assert.equal(titledKind('traitement des reclamations'), undefined);
    for (const title of ['traitement des reclamations', 'complaints - sail loft', 'accueil des personnes en situation de handicap'])
      assert.ok(mayBeOfTheOrganisation(title), title);
    assert.equal(
      kindOf('# Traitement des réclamations\n\nNous répondons sous dix jours et relisons le registre chaque trimestre.\n'),
      'organisation',
    );
  });
});

describe('a doubt', () => {
  const DOUBTFUL = OTHERS['a curriculum vitae'] as string;

  it('is told, with the likeliest kind, and silences every rule', () => {
    const analysis = read(DOUBTFUL);
    const report = reportDocument('ida.md', analysis, 'fr');
    assert.deepEqual(report.findings, []);
    assert.equal(report.kindUnsure, analysis.facts.kind.unsure);
  });

  it('is left by a page that names a course, an amount and a way to call, in whatever words', () => {
    const BILAN =
      '# Et la suite ?\n\nUn bilan de compétences en dix rendez-vous avec Maud Ferrand.\n\n## Combien mettre de côté\n\n1 850 €, que le compte formation peut couvrir.\n\n## Pour en parler\n\nMaud, 06 12 00 34 56\n';
    const KILN =
      '# From Clay to Kiln\n\nA course for hands that have never thrown a pot.\n\n## What to put aside\n\n£340 for it all.\n\n## Ask Ruth\n\nruth@kiln.example\n';
    for (const text of [BILAN, KILN]) assert.match(kindOf(text), /\?$/);
    assert.equal(
      kindOf('# Louer la grange\n\nQuarante places, une cuisine.\n\n## Combien\n\n250 € le week-end.\n\n## Ida\n\n06 12 00 34 56\n'),
      'other',
    );
  });

  it('ends where the kind is declared or set', () => {
    for (const text of Object.values(OTHERS)) {
      const { kind } = analyse(text, { asOf: '2026-11-15', locale: 'fr', kind: 'programme' }).facts;
      assert.deepEqual(kind, { value: 'programme', origin: 'configured' });
    }
  });

  it('of the category asks nothing that only that category owes', () => {
    const text =
      '# Titre professionnel de menuisier\n\nOuvert aux apprentis et aux demandeurs d’emploi ; contrat d’apprentissage possible.\n\n**Objectifs :** monter un escalier\n\n**Prérequis :** aucun\n\n**Durée :** 9 mois\n\n**Tarif :** 6 000 €\n';
    assert.deepEqual(read(text).facts.category, { value: 'CFA', origin: 'content', unsure: true });
    assert.equal(reportDocument('menuisier.md', read(text), 'fr').categoryUnsure, true);
    assert.equal(read('# Devenir consultante en bilan de compétences\n\n**Durée :** 5 jours\n').facts.category.unsure, true);
    assert.equal(
      read(`${PROGRAMMES['a landing page with slogans']}\n- Alternance\n  théorie et four\n- Alternance\n  d’essais\n`).facts.category
        .value,
      'AF',
    );
    assert.equal(
      read(
        '# Faire le point\n\n- **Phase préliminaire.** On regarde.\n- **Phase d’investigation.** On rencontre.\n- **Phase de conclusion.** On écrit.\n',
      ).facts.category.value,
      'BC',
    );
  });
});
