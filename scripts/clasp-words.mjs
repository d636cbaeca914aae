// What `npm run push` and `npm run deploy:new` say on the terminal. Plain Node.

const WORDS = {
  ja: {
    noProject:
      '.clasp.dev.json がありません。新しいシートを作るなら npm run deploy:new、いまある Apps Script を使うなら {"scriptId":"(スクリプト ID)","rootDir":"dist"} と書いた .clasp.dev.json を置いてください。',
    hasProject: (id) =>
      `.clasp.dev.json にはもうスクリプト ID(${id})があります。更新するなら npm run push、別のシートを新しく作るなら先に .clasp.dev.json を別の名前にしてください。`,
    notCreated:
      'シートを作れませんでした。npx clasp login でログインし、https://script.google.com/home/usersettings で Apps Script API を「オン」にしてから、もう一度お試しください。',
    notPushed: '送れませんでした。上の説明を見てください。ログインしていないときは npx clasp login です。',
    pushed: '送りました。シートを読み直すと「拡張機能」に Shirube が出ます。',
    created: '新しいシートを作って送りました。Google ドライブで「Shirube」を開いてください。',
  },
  en: {
    noProject:
      'There is no .clasp.dev.json. For a new sheet run npm run deploy:new; for an Apps Script you have, put {"scriptId":"(its id)","rootDir":"dist"} into .clasp.dev.json.',
    hasProject: (id) =>
      `.clasp.dev.json already names a script (${id}). To update it run npm run push; to make another sheet, rename .clasp.dev.json first.`,
    notCreated:
      'The sheet could not be made. Sign in with npx clasp login, switch the Apps Script API on at https://script.google.com/home/usersettings, and try again.',
    notPushed: 'Nothing was pushed. See the message above. If you are not signed in: npx clasp login.',
    pushed: 'Pushed. Reload the sheet: Shirube is in the Extensions menu.',
    created: 'A new sheet was made and filled. Open "Shirube" in Google Drive.',
  },
};

/** The sentences of a language. */
export const claspWordsOf = (language) => WORDS[language];
