import type { Item } from '../../referential/items.ts';
import type { ItemReader } from '../reader.ts';
import { accessibility } from './accessibility.ts';
import { assessment } from './assessment.ts';
import { audience } from './audience.ts';
import { contact } from './contact.ts';
import { content } from './content.ts';
import { delivery } from './delivery.ts';
import { duration } from './duration.ts';
import { enrolment } from './enrolment.ts';
import { funding } from './funding.ts';
import { leadTime } from './leadTime.ts';
import { methods } from './methods.ts';
import { objectives } from './objectives.ts';
import { prerequisites } from './prerequisites.ts';
import { price } from './price.ts';
import { recognition } from './recognition.ts';

/** How each item is recognised. */
export const READERS: Readonly<Record<Item, ItemReader>> = {
  objectives,
  prerequisites,
  audience,
  content,
  duration,
  delivery,
  enrolment,
  'lead-time': leadTime,
  price,
  funding,
  contact,
  methods,
  assessment,
  recognition,
  accessibility,
};
