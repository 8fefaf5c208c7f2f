import type { Localized } from './locale.ts';

/** What is said of a renaming: why nothing is renamed, and what each group of edits is for. `{…}` are filled in by `format`. */
export const RENAME = {
  refusals: {
    nothing: {
      fr: 'Rien ne se renomme ici : placez le curseur sur un titre auquel mène un lien, sur l’adresse d’une preuve ou sur son identifiant.',
      en: 'Nothing can be renamed here: put the cursor on a heading that a link leads to, on the address of a piece of evidence, or on its identifier.',
    },
    empty: { fr: 'Il manque un nom.', en: 'A name is missing.' },
    notHeading: {
      fr: 'Ces mots ne feraient plus un titre à eux seuls : rien n’est changé.',
      en: 'These words would no longer be one heading: nothing is changed.',
    },
    noAnchor: {
      fr: 'Sans lettre ni chiffre, aucun lien ne mènerait plus à ce titre : rien n’est changé.',
      en: 'Without a letter or a figure, no link would lead to this heading any more: nothing is changed.',
    },
    anchorTaken: {
      fr: 'Ce titre prendrait le nom « #{anchor} », par lequel des liens désignent un autre endroit du document : rien n’est changé.',
      en: 'This heading would take the name "#{anchor}", by which links lead to another place in the document: nothing is changed.',
    },
    idTaken: {
      fr: 'L’identifiant « {id} » désigne déjà une autre preuve ({where}) : rien n’est changé.',
      en: 'The identifier "{id}" already names another piece of evidence ({where}): nothing is changed.',
    },
    notId: {
      fr: '« {id} » ne se lirait plus ici comme un identifiant : rien n’est changé. Des lettres, un tiret et un chiffre conviennent, par exemple « P-08 ».',
      en: '"{id}" would no longer be read as an identifier here: nothing is changed. Letters, a hyphen and a figure will do, for example "P-08".',
    },
    exists: {
      fr: '« {name} » existe déjà : rien n’est changé.',
      en: '"{name}" exists already: nothing is changed.',
    },
    outside: {
      fr: '« {name} » n’est pas un nom de fichier de ce dossier : rien n’est changé.',
      en: '"{name}" is no name of a file in this folder: nothing is changed.',
    },
    changed: {
      fr: 'Un document a changé entre-temps : rien n’est renommé. Recommencez.',
      en: 'A document changed in the meantime: nothing is renamed. Try again.',
    },
  },
  purposes: {
    name: { fr: 'Le nom lui-même', en: 'The name itself' },
    link: { fr: 'Ce qui suit le nouveau nom dans les documents', en: 'What follows the new name in the documents' },
    likely: {
      fr: 'Liens qui ne mènent à rien, et qui désignaient sans doute ce titre',
      en: 'Links that lead nowhere and likely meant this heading',
    },
    file: { fr: 'Le fichier renommé', en: 'The renamed file' },
  },
} as const satisfies Record<string, Record<string, Localized>>;
