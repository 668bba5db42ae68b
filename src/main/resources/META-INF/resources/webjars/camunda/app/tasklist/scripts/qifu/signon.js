/* On the page of the login: the way to single sign-on, and after a logout the way on to the provider's. */

const LOGIN = '.form-signin';

/** The base names the app and where the application begins. */
function base() {
  const element = document.querySelector('base');
  return { app: element.getAttribute('app-name'), root: `${element.getAttribute('app-root')}/..` };
}

function link({ name, start }) {
  const { app, root } = base();
  const way = document.createElement('a');
  way.className = 'btn btn-lg btn-default qifu-sign-on';
  way.href = `${root}${start}?app=${app}`;
  way.textContent = name;
  return way;
}

async function offer(form) {
  const answer = await fetch(`${base().root}/staff/login/ways`, { headers: { Accept: 'application/json' } });
  const ways = await answer.json();
  if (ways.leave) {
    location.replace(ways.leave);
  } else if (ways.start) {
    form.append(link(ways));
  }
}

export function offerSingleSignOn() {
  let offered;
  new MutationObserver(() => {
    const form = document.querySelector(LOGIN);
    if (form && form !== offered) {
      offer(form).catch(error => console.warn(error));
    }
    offered = form;
  }).observe(document.documentElement, { childList: true, subtree: true });
}
