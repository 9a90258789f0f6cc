/*
 * Sends a file in parts, each to an address that is good for an hour, and goes on where it stopped once the line is back. Without it
 * the form sends the file whole. Its words, in the reader's language, stand on the form.
 */
const form = document.querySelector("form[data-begin]");
const said = form.querySelector("[data-said]");
const bar = document.createElement("progress");
bar.max = 100;
bar.ariaHidden = "true";
const control = form.querySelector("input[type=file]");
const limit = form.querySelector("[data-limit]");
limit.textContent = limit.dataset.limit;

/** So many attempts in a row that carry nothing are no line that comes back. */
const mostTries = 30;
const longestWait = 30_000;
/** A line on which nothing moves for so long is gone, though nobody said so. */
const longestSilence = 180_000;

form.addEventListener("submit", (event) => {
  const file = control.files[0];
  if (!file || form.dataset.busy) {
    if (form.dataset.busy) event.preventDefault();
    return;
  }
  event.preventDefault();
  form.dataset.busy = "yes";
  said.before(bar);
  send(file).catch(() => {
    delete form.dataset.busy;
    bar.remove();
    said.textContent = form.dataset.failed;
  });
});

async function send(file) {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.append(name, value);
  fields.set("fileName", file.name);
  fields.set("fileSize", String(file.size));
  const csrf = new URLSearchParams({ csrf: fields.get("csrf") });
  let left = await lastingly(() => post(form.dataset.begin, fields).then(read));
  let isFresh = true;
  await lastingly(async () => {
    // What was sent before the line dropped may have arrived, or its address may be too old.
    if (!isFresh) left = await fetch(left.self).then(read);
    isFresh = false;
    while (left.parts.length > 0) {
      const [part] = left.parts;
      const rest = left.parts.reduce((sum, { from, to }) => sum + to - from, 0);
      await put(part, file, (sent) => show(left.size - rest + sent, left.size));
      left.parts.shift();
    }
  });
  location.assign(await lastingly(() => post(left.arrived, csrf).then(led)));
}

const post = (url, body) => fetch(url, { method: "POST", body });

/** Where an answer leads; where it leads nowhere, as without a session any more, this page says why. */
function led({ status, redirected, url }) {
  if (status >= 500) throw new Error(String(status));
  return redirected ? url : location.href;
}

/** What a page answers instead says what is wrong: then that is shown. */
async function read(answer) {
  if (answer.status >= 500) throw new Error(String(answer.status));
  if ((answer.headers.get("Content-Type") ?? "").startsWith("application/json")) return await answer.json();
  if (answer.redirected) location.assign(answer.url);
  else location.reload();
  return await new Promise(() => {});
}

/** Tries until it is done: at once when the line is back, and else a little later each time. */
async function lastingly(work) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (fault) {
      if (tries === mostTries) throw fault;
      said.textContent = form.dataset.waiting;
      await new Promise((go) => {
        addEventListener("online", go, { once: true });
        setTimeout(go, Math.min(longestWait, 500 * 2 ** tries));
      });
    }
  }
}

/** By XMLHttpRequest, which alone tells how much of a part was sent. */
const put = (part, file, onSent) =>
  new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    let silence;
    const listen = () => {
      clearTimeout(silence);
      silence = setTimeout(() => request.abort(), longestSilence);
    };
    request.open("PUT", part.url);
    request.upload.onprogress = ({ loaded }) => {
      listen();
      onSent(loaded);
    };
    request.onload = () => (request.status < 300 ? done() : fail(new Error(String(request.status))));
    request.onerror = request.onabort = () => fail(new Error("line"));
    request.onloadend = () => clearTimeout(silence);
    listen();
    request.send(file.slice(part.from, part.to));
  });

function show(sent, size) {
  const percent = Math.floor((100 * sent) / size);
  bar.value = percent;
  // A screen reader hears each tenth, not each hundredth.
  const text = form.dataset.sending.replace("{percent}", String(percent - (percent % 10)));
  if (said.textContent !== text) said.textContent = text;
}
