import type { Page, Sidebar } from '../app.ts';
import { list } from '../components/list.ts';
import { samplePicture } from '../pictures/sample-picture.ts';
import { createSample } from './create-sample.ts';

/** All samples, to make another tracker. */
export function samples(sidebar: Sidebar): Page {
  return { title: sidebar.texts.create.title, main: [sampleList(sidebar)] };
}

/** The samples as rows with their pictures, at most so many; a press makes one, unless something else is to be done. */
export function sampleList(
  sidebar: Sidebar,
  most = Number.POSITIVE_INFINITY,
  choose: (sample: string, name: string) => void = (sample, name) => void createSample(sidebar, sample, name),
): HTMLElement {
  const { outcomes, start } = sidebar;
  return list(
    start.samples.slice(0, most).map((sample) => {
      const { name, about } = outcomes.samples[sample as keyof typeof outcomes.samples] ?? {
        name: sample,
        about: '',
      };
      return {
        picture: samplePicture(sample),
        title: name,
        description: about,
        bold: true,
        press: () => choose(sample, name),
      };
    }),
  );
}
