import './styles/index.css';
import { render } from 'preact';
import { App } from './App.tsx';
import { session } from './net/session.ts';
import { followLanguage } from './ui/language.ts';
import { followPrefs } from './ui/prefs.ts';
import { followHistory } from './ui/router.tsx';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no #app');

followPrefs();
followHistory();
void followLanguage().then(() => render(<App session={session} />, root));
