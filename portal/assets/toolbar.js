// The accessibility toolbar: the same classes on <html> that gob.cl uses, which the widgets watch.

const root = document.documentElement;

/** Storage may be forbidden, and then even naming it throws: preferences then last as long as the page. */
function remember(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {}
}

function remembered(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

const contrastButton = document.querySelector('[data-contrast]');
const fontButtons = [...document.querySelectorAll('[data-font]')];

function setContrast(on) {
  root.classList.toggle('a11y-contrast', on);
  contrastButton.setAttribute('aria-pressed', String(on));
}

function setFont(step) {
  for (const button of fontButtons) {
    const chosen = button.dataset.font === step;
    root.classList.toggle(`a11y-font-${button.dataset.font}`, chosen);
    button.setAttribute('aria-pressed', String(chosen));
  }
}

contrastButton.addEventListener('click', () => {
  const on = !root.classList.contains('a11y-contrast');
  setContrast(on);
  remember('portal-contrast', on ? 'on' : 'off');
});
for (const button of fontButtons) {
  button.addEventListener('click', () => {
    setFont(button.dataset.font);
    remember('portal-font', button.dataset.font);
  });
}
setContrast(remembered('portal-contrast') === 'on');
setFont(fontButtons.find(({ dataset }) => dataset.font === remembered('portal-font'))?.dataset.font ?? '0');
