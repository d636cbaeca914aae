import type { ClientAnswer } from '../spreadsheet-app/contract.ts';

/** What a page of the script may ask of the page around it. */
export interface FrameHost {
  /** Runs a function of the script, as `google.script.run` does. */
  call(name: string, args: readonly unknown[]): Promise<ClientAnswer>;
  /** `google.script.host.close()`. */
  close(): void;
  /** `google.script.host.setHeight()` and `setWidth()`. */
  resize(side: 'height' | 'width', pixels: number): void;
  /** `google.script.host.editor.focus()`. */
  focusGrid(): void;
}

/** Google's sandbox without `allow-same-origin`: a page of the script must not reach the page around it. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads';

/** Makes the frame in which a page of the script lives, with `google.script` in place before its first script. */
export function scriptFrame(
  html: string,
  title: string,
  googleScript: string,
  host: FrameHost,
): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.setAttribute('sandbox', SANDBOX);
  const script = `<script>${googleScript}</script>`;
  frame.srcdoc = /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, (head) => head + script)
    : script + html;
  const listen = async ({ source, data }: MessageEvent) => {
    if (!frame.isConnected) return removeEventListener('message', listen);
    if (source !== frame.contentWindow || typeof data !== 'object' || data === null) return;
    if (typeof data.shirubeCall === 'number') {
      const answer = await host.call(String(data.name), data.args);
      frame.contentWindow?.postMessage({ shirubeAnswer: data.shirubeCall, ...answer }, '*');
    } else if (data.shirubeHost === 'close') host.close();
    else if (data.shirubeHost === 'focus') host.focusGrid();
    else if (data.shirubeHost === 'height' || data.shirubeHost === 'width') {
      host.resize(data.shirubeHost, Number(data.size));
    }
  };
  addEventListener('message', listen);
  return frame;
}
