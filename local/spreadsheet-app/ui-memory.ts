import type { ShownToUser, UserInterface } from './contract.ts';

/** A user interface that remembers what it is asked to show and passes it on; questions get the first button when nobody answers. */
export function rememberingInterface(ui: UserInterface): {
  readonly ui: Required<UserInterface>;
  readonly shown: ShownToUser;
} {
  const shown: ShownToUser = { menus: [], sidebars: [], dialogs: [], alerts: [], toasts: [], logs: [] };
  return {
    shown,
    ui: {
      menu(menu) {
        shown.menus.push(menu);
        ui.menu?.(menu);
      },
      sidebar(page) {
        shown.sidebars.push(page);
        ui.sidebar?.(page);
      },
      dialog(page, title) {
        shown.dialogs.push({ page, title });
        ui.dialog?.(page, title);
      },
      alert(request) {
        shown.alerts.push(request);
        return ui.alert?.(request) ?? (request.buttons.startsWith('YES') ? 'YES' : 'OK');
      },
      prompt(request) {
        shown.alerts.push(request);
        return ui.prompt?.(request) ?? { button: 'CLOSE', text: '' };
      },
      toast(message, title, seconds) {
        shown.toasts.push({ message, title });
        ui.toast?.(message, title, seconds);
      },
      log(level, text) {
        shown.logs.push({ level, text });
        ui.log?.(level, text);
      },
    },
  };
}
