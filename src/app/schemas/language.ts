import * as z from 'zod/mini';
import { LANGUAGES } from '../../i18n/language.ts';

/** A language the product speaks, as it crosses the door. */
export const language = z.enum(LANGUAGES);
