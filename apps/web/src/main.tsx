import { createRoot } from 'react-dom/client';
import '../../../libs/ui/tokens/index.css';
import { App } from './app/app';
import { allowNoWayBack } from './app/no-way-back';
import { startI18n } from './i18n';

await startI18n();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');
allowNoWayBack(root);
createRoot(root).render(<App />);
