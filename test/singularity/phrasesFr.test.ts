import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import { PHRASES_FR } from '../../server/src/singularity/phrases.fr.ts';
import { findStockPhrases } from '../../server/src/singularity/stockPhrases.ts';

const found = (text: string): string[] => findStockPhrases(readDocument(text)).map(({ phrase, words }) => `${phrase.id} (${words})`);
const under = (heading: string, prose: string): string => `# Tenir une péniche\n\n## ${heading}\n\n${prose}\n`;

/** Nobody else could sign these: a bank that flags one of them is too broad. */
const SINGULAR = [
  // Trades of the hand
  'Le premier matin, on ne touche pas au tour : chacun bat vingt kilos de grès ramassé dans la carrière de Noirlac.',
  'Une soudure qui chante faux s’entend ; on apprend à fermer les yeux avant d’apprendre à regarder le bain.',
  'La pâte attend quatorze heures dans la cave, et nous avec elle, parce que le froid de février n’est pas celui de juin.',
  'On démonte le moteur du chalutier à quai, les mains dans le gasoil, pendant que Maël tient la lampe et se tait.',
  'Chaque stagiaire repart avec le couteau qu’il a forgé, tordu ou non, et la photo du précédent, cassé.',
  'La haie est plessée dans le sens de la pente, avec les serpes que la famille Guérin prête depuis trois hivers.',
  'Nous refaisons le joint de la fontaine du lavoir, à la chaux, et revenons le voir après la première gelée.',
  'Quand la ruche gronde, on recule de deux pas et l’on attend que Mona dise un mot.',
  'Le cuir se coupe du côté de la chair, jamais d’un seul trait, et le premier morceau finit toujours au rebut.',
  'Une heure entière passe à affûter, sans rien tailler, et c’est là que les questions viennent.',
  // Care and social work
  'À la toilette de sept heures, l’aide-soignante demande d’abord si l’on a bien dormi, puis se tait le temps qu’il faut.',
  'Madame R. refuse la douche depuis l’été ; nous relisons ensemble les onze jours de transmissions avant de proposer quoi que ce soit.',
  'Le retard du bus de 8 h 12 a changé le repas de midi, et c’est de ce repas que part la séance.',
  'On apprend à porter quelqu’un en étant porté : la peur vient dans les reins, on s’en souvient.',
  'L’éducatrice raconte le soir où elle a fermé la porte à clé, et pourquoi elle ne le referait pas.',
  'Le groupe lit à voix haute la lettre d’un père au juge, puis écrit la réponse que personne n’a envoyée.',
  'Deux infirmières de nuit jouent leur propre relève, avec les sonneries, et recommencent sans parler.',
  'Ce que le dossier ne dit pas tient dans un carnet bleu que l’équipe du Tilleul nous a laissé photographier.',
  'On ne nomme pas la maladie avant midi : on décrit des mains, une marche, un verre posé trop loin.',
  'La sage-femme pose le Doppler sur la table et demande ce que l’on entend quand on n’entend rien.',
  // Languages, arts
  'On commence par l’imparfait, avec la recette que chacun tient de sa grand-mère et dont il manque toujours une quantité.',
  'Amina et Bogdan se téléphonent d’une pièce à l’autre pour prendre rendez-vous chez le garagiste, sans se voir.',
  'La dictée du mardi est écrite par les élèves du lundi, fautes comprises.',
  'Le chœur chante d’abord dans l’escalier de service, où l’écho pardonne, puis dans la salle sèche.',
  'Chaque actrice traverse la scène avec une chaise de trop et n’a pas le droit de la poser.',
  'Nous gravons à l’envers, et la première épreuve montre à chacun le mot qu’il ne savait pas écrire.',
  'La caméra reste capuchonnée toute la matinée ; on filme avec un cadre de carton découpé.',
  'On traduit trois fois la même affiche de cirque, dont une en n’utilisant que des verbes.',
  // Computing, office
  'La requête met onze secondes sur la base des 40 000 plaques minéralogiques ; on la ramène sous une seconde ou l’on explique pourquoi non.',
  'Le fichier contient exprès deux clients du même nom, nés le même jour, et c’est le tri qui les a confondus.',
  'On débranche le serveur à 15 h 20, sans prévenir, et le binôme de garde rédige le message aux usagers.',
  'Le tableur est repris de la coopérative des Trois-Ponts, avec sa colonne cachée que personne n’osait effacer.',
  'Nous lisons le journal d’une intrusion de 2019 ligne à ligne, jusqu’à l’heure où l’administrateur aurait pu voir.',
  'La facture est fausse de douze centimes : on cherche lesquels avant d’ouvrir le logiciel.',
  'Chacun écrit le courriel qu’il a regretté, puis celui qu’il enverrait, et l’on garde le premier.',
  // Law, safety, transport
  'L’alarme sonne pendant l’explication : la salle se vide par l’escalier nord et l’on compte ceux qui ont pris leur manteau.',
  'L’extincteur est vidé face au vent, une fois, pour sentir pourquoi on ne le fera plus.',
  'La grutière refuse de lever la charge ; le groupe a dix minutes pour trouver ce qu’elle a vu.',
  'On relit le constat du camion renversé à Saint-Aubin et l’on cherche à quelle minute il fallait s’arrêter.',
  'Le délégué plaide contre son propre avis, avec l’accord d’entreprise de 1998 pour seul texte.',
  'Nous marchons la tournée du facteur avec le sac plein, vingt-deux marches, deux chiens, une boîte sans nom.',
  // Land, sea, animals
  'La vache boite depuis mardi : on regarde le sol de l’étable avant de regarder le pied.',
  'Le vigneron ouvre une bouteille manquée de 2021 et laisse chacun chercher à quel mois elle s’est perdue.',
  'À marée basse, les poches d’huîtres sont retournées à la main, et la houle décide de l’heure de la pause.',
  'On sème trop serré, volontairement, sur un mètre, pour voir en mai ce que cela coûte.',
  'Le chien choisit son maître du jour ; celui qui n’est pas choisi observe et prend des notes.',
  'Nous plantons la vigne haute du talus avec le voisin, qui n’est pas d’accord sur l’écartement.',
  // Teaching, guidance, teams
  'Le bilan commence par un trajet : la personne dessine la route de son travail et dit où elle ralentit.',
  'Rosa avait écrit « rien » dans la case des compétences ; trois séances plus tard, la liste tenait deux pages.',
  'Une maîtresse d’apprentissage et son apprenti racontent le même jour de chantier, séparément, puis s’écoutent.',
  'Nous avons cessé de noter les exposés l’année où Paul a cessé de parler.',
  'La réunion se tient debout dans l’atelier, et celui qui coupe la parole va chercher le café de tous.',
  'Les chefs d’équipe apportent le planning qu’ils n’ont pas su tenir, avec les ratures.',
  'On demande au groupe de vendre un objet sans le nommer ; en 2023, un parapluie a pris quarante minutes.',
  'Le jury relit sa grille après la troisième candidate et change un mot, devant elle.',
  'Celui qui finit avant les autres démonte son travail et le donne à refaire à sa voisine.',
  'Nous gardons une chaise vide, celle de l’usager, et quelqu’un doit y répondre toutes les heures.',
  'Le dernier soir, chacun écrit à l’encre ce qu’il a raté, et la feuille reste affichée jusqu’au groupe suivant.',
  // The words of a phrase, said of something
  'La mise en situation est celle du guichet de Rennes, un lundi de rentrée, avec les vraies réclamations.',
  'Le rythme de la scie donne celui de la main, et l’on s’arrête quand le bois fume.',
  'La théorie tient sur une ardoise ; la pratique commence quand on l’efface.',
  'Les clés du camion restent au tableau, et il faut les demander à Jeanne.',
  'La confiance du cheval se perd en une seconde et se regagne en un mois.',
  'L’équipe du bac compte quatre marins, dont deux ne se parlent plus depuis la crue.',
  'La qualité de l’eau se lit à la loupe, au nombre de gammares sous la pierre.',
  'Le levier de frein casse toujours au même endroit, deux doigts sous la soudure.',
  'Ce projet de pont a échoué ; on étudie pourquoi avec celle qui l’avait dessiné.',
  'La feuille de route du chauffeur, tachée de café, sert de support à la matinée.',
];

describe('French phrase bank', () => {
  it('holds at least 350 phrases, every one with a question of its own or nearly', () => {
    assert.ok(PHRASES_FR.length >= 350, String(PHRASES_FR.length));
    const questions = new Set(PHRASES_FR.map(({ question }) => question.fr));
    assert.ok(questions.size >= PHRASES_FR.length - 10, String(questions.size));
  });

  it('stands by theme', () => {
    const themes = PHRASES_FR.map(({ theme }) => theme);
    assert.deepEqual(
      themes.filter((theme, at) => theme !== themes[at - 1]),
      [...new Set(themes)],
    );
  });

  for (const heading of ['Présentation', 'Méthodes pédagogiques', 'Évaluation', 'Le formateur', 'Programme', 'Public']) {
    it(`flags no singular sentence under « ${heading} »`, () => {
      assert.deepEqual(
        SINGULAR.flatMap((sentence) => found(under(heading, sentence))),
        [],
      );
    });
  }

  it('stays silent where the same words name their object', () => {
    for (const sentence of [
      'Des exercices pratiques sur la vanne du sas, à la manivelle.',
      'Un fil rouge qui suit le canal de Nantes à Brest.',
      'Les besoins particuliers des bateaux en bois se lisent à la gîte.',
      'Un réseau de mariniers du Rhône.',
      'Une équipe qui connaît le fleuve par cœur.',
      'Jeux de rôle : l’avalant et le montant au pont de Vienne.',
      'Un formateur spécialisé en hélices.',
    ]) {
      assert.deepEqual(found(under('Présentation', sentence)), [], sentence);
    }
  });

  it('reads inflected and shuffled wordings of unrelated subjects', () => {
    for (const [sentence, id] of [
      ['Nos formatrices sont des professionnelles issues du terrain.', 'fr/issus-du-terrain'],
      ['Vous bénéficiez d’un accompagnement complet.', 'fr/accompagnement-renforce'],
      ['Cette formation, conçue pour vous, dure deux jours.', 'fr/concue-pour-vous'],
      ['Dans un monde en pleine mutation, tout change.', 'fr/monde-en-mutation'],
      ['Les équipes pédagogiques restent à votre écoute.', 'fr/a-votre-ecoute'],
      ['L’humain est au cœur de la journée.', 'fr/humain-au-coeur'],
      ['Un climat serein et des feedbacks constructifs.', 'fr/retours-individualises'],
      ['Vous ne serez jamais seules.', 'fr/jamais-seul'],
      ['Des techniques éprouvées, quel que soit votre secteur.', 'fr/methodes-eprouvees'],
      ['Osez : sortez de votre zone de confort.', 'fr/zone-de-confort'],
      ['Elle transmet sa passion.', 'fr/passion-de-transmettre'],
      ['Les exigences de Qualiopi sont respectées.', 'fr/exigences-qualiopi'],
    ] as const) {
      assert.ok(
        found(under('Présentation', sentence)).some((match) => match.startsWith(`${id} `)),
        `${sentence} ${found(under('Présentation', sentence)).join()}`,
      );
    }
  });

  it('is silent on management where management is the subject', () => {
    const prose = 'Renforcer l’engagement des équipes par un leadership inspirant.';
    assert.equal(found(`# Tenir une péniche\n\n${prose}\n`).length, 2);
    assert.deepEqual(found(`# Manager une équipe : leadership et engagement\n\n${prose}\n`), []);
    assert.deepEqual(found(`# Tenir une péniche\n\n## Programme\n\n- ${prose}\n`), []);
  });

  it('leaves alone what a standard asks to state', () => {
    for (const sentence of [
      'L’analyse du besoin a lieu au téléphone.',
      'L’atteinte des objectifs est vérifiée.',
      'La confidentialité des échanges est garantie.',
      'Des aménagements sont possibles ; nous étudions les adaptations nécessaires.',
      'Un test de positionnement est proposé.',
      'Aucun prérequis n’est exigé.',
      'Un support pédagogique est remis à chaque participant.',
    ]) {
      assert.deepEqual(found(under('Présentation', sentence)), [], sentence);
    }
  });
});
