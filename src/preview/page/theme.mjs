const choices = ['auto', 'light', 'dark'];
const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set();

/** A page opened from a file may be refused to remember. */
function remembered() {
  try {
    return localStorage.getItem('theme');
  } catch {
    return undefined;
  }
}

let choice = choices.includes(remembered()) ? remembered() : 'auto';

export function currentTheme() {
  if (choice !== 'auto') return choice;
  return prefersDark.matches ? 'dark' : 'light';
}

/** Charts are painted, not styled: they must be drawn anew. */
export function onTheme(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function apply() {
  document.documentElement.dataset.theme = choice;
  for (const listener of listeners) listener();
}

export function setUpThemeSwitch(button) {
  const show = () => {
    button.textContent = { auto: '◐ auto', light: '☀ light', dark: '☾ dark' }[choice];
  };
  button.addEventListener('click', () => {
    choice = choices[(choices.indexOf(choice) + 1) % choices.length];
    try {
      localStorage.setItem('theme', choice);
    } catch {
      // Then it is for this visit alone.
    }
    show();
    apply();
  });
  prefersDark.addEventListener('change', apply);
  show();
  apply();
}
