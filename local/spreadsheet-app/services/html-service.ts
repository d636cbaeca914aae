import type { HtmlPage } from '../contract.ts';
import type { Host } from '../host.ts';
import type { DoorKind } from '../script/door.ts';

type GoogleOutput = GoogleAppsScript.HTML.HtmlOutput;

const SERVICE: DoorKind = { name: 'HtmlService', document: false };
const OUTPUT: DoorKind = { name: 'HtmlOutput', document: false };

/** A page under construction. */
export class HtmlOutput {
  readonly exposed: GoogleOutput;
  private content: string;
  private title = '';
  private width: number | null = null;
  private height: number | null = null;

  constructor(host: Host, content: string) {
    this.content = content;
    this.exposed = host.door.expose<GoogleOutput>(this, OUTPUT);
  }

  getContent(): string {
    return this.content;
  }
  getTitle(): string {
    return this.title;
  }
  getWidth(): number | null {
    return this.width;
  }
  getHeight(): number | null {
    return this.height;
  }

  setContent(content: string): GoogleOutput {
    this.content = content;
    return this.exposed;
  }

  append(content: string): GoogleOutput {
    return this.setContent(this.content + content);
  }

  setTitle(title: string): GoogleOutput {
    this.title = title;
    return this.exposed;
  }

  setWidth(width: number): GoogleOutput {
    this.width = width;
    return this.exposed;
  }

  setHeight(height: number): GoogleOutput {
    this.height = height;
    return this.exposed;
  }

  /** The page as data. */
  describe(): HtmlPage {
    return { content: this.content, title: this.title, width: this.width, height: this.height };
  }
}

/** The global `HtmlService`, without templates. */
export function htmlService(host: Host): unknown {
  return host.door.expose(
    {
      createHtmlOutput: (content = '') => new HtmlOutput(host, content).exposed,
      createHtmlOutputFromFile: (name: string) => {
        const content = host.project.current.pages?.[name.replace(/\.html$/, '')];
        if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
        return new HtmlOutput(host, content).exposed;
      },
    },
    SERVICE,
  );
}
