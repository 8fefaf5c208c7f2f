/**
 * Grammatical words: they say nothing by themselves, and count neither for nor against a sentence. Folded, separated by spaces.
 */
export const FUNCTION_WORDS_FR = `
a ai aie ait alors apres as assez au aucun aucune aupres auquel aura aurez auront aussi autant autour autre autres aux auxquels avant avec avez
avoir avons ayant beaucoup bien c ca car ce ceci cela celle celles celui ces cet cette ceux chacun chacune chaque chez ci combien comme comment
d dans de dehors deja depuis des desormais desquels dessous dessus devant deviennent devient devra devrez devront doit doivent donc dont du
durant elle elles en encore enfin ensemble ensuite entre es est et etaient etait etant etc ete etes etre eu eux fait faire faites font
grace hors ici il ils j jamais je jusqu jusque l la laquelle le lequel les lesquels leur leurs lors lorsqu lorsque lui m ma maintenant mais me
meme memes mes moi moins mon n ne ni non nos notamment notre nous on ont or ou outre par parfois parmi partout pas pendant personne peu peut peuvent
peux plus plusieurs plutot pour pourquoi pourra pourrez pourront pouvez pouvoir pres presque puis qu quand que quel quelle quelles quelque
quelques quels qui quoi rien s sa sans sauf se selon sera serez seront ses si sinon soi soient sois soit sommes son sont sous souvent soyez suis
sur surtout t ta tandis tant tard te tel telle telles tels tes toi ton tot toujours tous tout toute toutefois toutes travers tres trop tu un une uns
va vers veut via voici voila vont vos votre vous vu y
`;

/**
 * Words at home in any programme, whatever it teaches: what remains when only they are said could be anybody's. Written by
 * hand, by what they are about; any inflection is met (`words.ts`). A word that may be a trade's own (four, client, soin,
 * chantier) is left out: it says something.
 */
export const COMMON_WORDS_FR: readonly string[] = [
  // The course and its parts
  `formation formations formatif cours session sessions stage atelier ateliers module modules modulaire parcours programme programmes cursus
  sequence sequences seance seances journee journees demi-journee etape etapes phase phases cycle rencontre rencontres reunion entretien
  entretiens introduction conclusion cloture bilan synthese recapitulatif ouverture demarrage deroule deroulement format formats formule formules
  dispositif dispositifs accompagnement accompagnements coaching tutorat mentorat mentoring suivi suivis initiation perfectionnement
  approfondissement contenu contenus thematique thematiques theme themes sujet sujets notion notions concept concepts fondamentaux essentiel
  essentiels base bases socle cadre organisation planning calendrier duree rythme temps moment moments debut fin issue terme amont aval heure heures jour jours
  semaine mois an ans annee annees`,
  // Those who take part
  `participant participante participants stagiaire stagiaires apprenant apprenante apprenants beneficiaire beneficiaires eleve eleves public publics
  personne personnes groupe groupes sous-groupe sous-groupes equipe equipes pair pairs binome binomes collectif collective individuel individuelle
  individuellement collectivement individualise individualisee personnalise personnalisee personnaliser personnalisation professionnel professionnelle
  professionnels formateur formatrice formateurs intervenant intervenante intervenants animateur animatrice consultant consultante coach coachs tuteur mentor referent expert experts
  experte expertise specialiste specialistes specialise specialisee qualifie qualifiee diplome diplomee certifie certifiee experimente experimentee passionne passionnee
  communaute reseau entraide promotion interlocuteur interlocutrice profil profils niveau niveaux debutant debutants confirme confirmes novice
  tous chacun soi`,
  // Methods and means
  `methode methodes methodologie methodologies methodologique pedagogie pedagogies pedagogique pedagogiques approche approches demarche technique techniques outil outils
  support supports ressource ressources document documents documentation documentaire fiche fiches livret guide guides manuel polycopie diaporama
  powerpoint video videos videoprojecteur paperboard tableau multimedia numerique numeriques digital digitale digitaux ligne e-learning elearning distance distanciel presentiel
  plateforme plate-forme espace salle materiel moyens moyen theorie theories theorique theoriques pratique pratiques pratiquement apport apports expose exposes
  exercice exercices exemple exemples illustration illustrations demonstration demonstrations cas etude etudes analyse analyses analyser simulation simulations situation situations mise
  mises jeu jeux role roles ludique ludiques interactif interactive interactifs interactivite participatif participative participation actif active activement activite activites
  experientiel experientielle experience experiences experimentation experimentations experimenter alternance alterner alterne allier allie combiner combine application applications appliquer applicable applicables
  concret concrete concrets concretes concretement reel reelle reels reelles vecu quotidien quotidienne quotidiens terrain operationnel operationnelle operationnels
  echange echanges echanger discussion discussions debat debats partage partages partager partageant brainstorming question questions reponse reponses questionnement tour table
  retour retours feedback feedbacks debrief debriefing debriefings correction corrections corrige corriges reflexion reflexions reflexive travail travaux intelligence co-construction
  co-developpement codeveloppement cooperation collaboration collaboratif collaborative collaborer ecoute bienveillance bienveillant bienveillante confiance respect convivialite convivial dynamique dynamiques
  rituel rituels regulier reguliere regulieres regulierement remis remise remises fourni fournis fournie fournies distribue distribues telechargeable telechargeables imprimable imprimables disponible disponibles disponibilite disponibilites acces accessible accessibles accessibilite illimite illimitee`,
  // Assessment
  `evaluation evaluations evaluer auto-evaluation autoevaluation auto-positionnement positionnement test tests quiz qcm quizz questionnaire questionnaires controle controles
  validation valider acquis acquisition acquisitions critere criteres grille grilles continu continue continus final finale finales formative formatives formatif sommative diagnostic diagnostics
  progression progresser progres resultat resultats objectif objectifs atteinte atteindre mesurer satisfaction chaud froid oral orale ecrit ecrite individuels
  certificat attestation note notes niveau amelioration ameliorations ameliorer axe axes plan plans action actions engagement engagements`,
  // What it promises
  `competence competences savoir savoirs savoir-faire savoir-etre connaissance connaissances capacite capacites aptitude aptitudes potentiel potentiels talent talents posture postures
  attitude attitudes comportement comportements reflexe reflexes geste gestes autonomie autonome autonomes assurance aisance confort performance performances performant performante efficacite efficace efficaces efficacement
  impact impacts impactant impactante reussite reussir reussites succes objectif evolution evolutions evoluer carriere carrieres emploi employabilite insertion avenir opportunite opportunites projet projets ambition ambitions
  vie parcours metier metiers profession secteur secteurs domaine domaines milieu environnement environnements contexte contextes enjeu enjeux defi defis changement changements transformation transformer transition
  innovation innovations innovant innovante innovants moderne modernes actuel actuelle actuels actuelles nouveau nouvelle nouveaux nouvelles dernier dernieres tendance tendances monde besoin besoins
  attente attentes demande demandes solution solutions strategie strategies strategique strategiques levier leviers facteur facteurs cle cles qualite excellence exigence exigences exigeant professionnalisme valeur valeurs
  vision sens motivation motivations motive motivee motiver inspiration inspirant inspirante renouvellement energie bien-etre epanouissement equilibre serenite serein sereine sereinement plaisir envie
  difference differences differencier unique uniques ideal ideale ideales parfait parfaite parfaitement optimal optimale optimiser optimisation maximiser maximum booster accelerer rapide rapides rapidement vite facile facilement simplement simple simples
  durable durables durablement immediat immediate immediatement directement direct directe progressif progressive progressivement pas haut bout top pointe reference
  adapte adaptee adaptes adaptees adapter adaptons adaptable adaptation ajuster ajustable sur-mesure mesure specifique specifiques specificite specificites specifiquement propre propres particulier particuliere particulieres besoins global globale globalement complet complete complets completes clef main riche riches varie variee varies variees divers diverse diversite differents differentes different differente multiple multiples ensemble large
  securise securisee securiser securite cadre climat ambiance chaleureux chaleureuse accueil accueillir accueillant souple souplesse flexible flexibles flexibilite intensif intensive compact accelere accelere court courts courte courtes long longue
  standardise standardisee classique classiques traditionnel traditionnelle reconnu reconnue eprouve eprouvee eprouves eprouvees pertinent pertinente pertinents pertinentes clair claire clairs claires structure structuree structures structurer methodique rigoureux rigoureuse solide solides utile utiles precieux precieuse precieuses necessaire necessaires indispensable indispensables important importante importantes principal principaux principales majeur majeure grand grande grands grandes petit petite petits bon bonne bons bonnes meilleur meilleure meilleurs meilleures fort forte forts fortes haut haute general generale generaux technique humain humaine humains relationnel relationnelle relationnelles`,
  // What it makes people do
  `apprendre apprentissage apprentissages apprend apprenez acquerir acquerez acquiert developper developpez developpe developpement developpements maitriser maitrisez maitrise maitrises comprendre comprenez comprehension connaitre decouvrir decouvrez decouverte decouvertes
  approfondir renforcer renforcez renforcement consolider enrichir enrichissement mettre met mobiliser utiliser utilisation identifier identifiez reconnaitre reperer gerer gestion creer creez creation construire construisez construction elaborer elaboration definir definition
  choisir preparer preparez preparation animer animation animees animes communiquer communication piloter organiser realiser realisez realisation realisations produire production prendre prise prises donner donne repondre repond aider aide aidons aider accompagner accompagne accompagnes accompagnons accompagnera guider guide guides
  soutenir soutien permettre permet permettra permettant permettent offrir offre offrant proposer propose proposons proposee apporter apporte garantir garantit garanti favoriser favorise faciliter faciliter facilite faciliter contribuer assurer assurez viser vise visant souhaiter souhaite souhaitant souhaitent vouloir voulez desirer chercher
  chercher trouver trouvez gagner gagnez gain gains avancer avancez avance aller venir rejoindre rejoignez beneficier beneficiez beneficie profiter profitez suivre suit suivez vivre vivez oser franchir passer devenir devenez obtenir obtenez valoriser valorisez valorisation valoriser reveler liberer debloquer exprimer expression lever surmonter relever atteindre repartez repartir resoudre resolution
  engendrer stimuler encourager susciter promouvoir integrer integrez integration impliquer implication implique impliques engager engage inscrire appuyer appuie reposer repose baser basee base fonder fondee fonde axer axee axe centrer centree centre orienter orientee oriente concevoir concue concu concus conception penser pensee
  revoir expliquer explication explications transmettre transmission presenter presentation presentations traiter aborder aborde abordes abordees voir montrer illustrer alimenter echanger tester teste entrainer entrainement entrainements s'exercer repeter repetition ancrer ancrage dispenser dispense dispensee assister assistance conseiller conseil conseils repondre poser pose appartenir appartient
  rester reste besoins disposer dispose moyens participer participez participe intervenir intervention interventions tirer parti point points sorte mode modes type types forme formes facon manière maniere manieres
  idee idees element elements aspect aspects piste pistes cadre lien liens relation relations processus procedure procedures regle regles norme normes cours information informations idee donnees chose choses aide part place`,
];
