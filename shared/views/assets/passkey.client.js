/*
 * Has the browser make a passkey, or sign by one, and sends what came of it by the page's own form. What the browser is asked stands
 * on the form; so do the words, in the reader's language. It is read before the form's button is there, so that on a slow line nobody
 * presses what would ask nothing yet.
 */
const form = document.querySelector("form[data-asked]");
const asked = JSON.parse(form.dataset.asked);
const isNew = form.dataset.to === "enrol";

form.addEventListener("submit", (event) => {
  if (form.elements.answer.value) return;
  event.preventDefault();
  const said = form.querySelector("[data-said]");
  said.textContent = "";
  ask().then(
    (credential) => {
      form.elements.answer.value = JSON.stringify(credential);
      form.requestSubmit();
    },
    () => {
      said.textContent = form.dataset.failed;
    },
  );
});

async function ask() {
  const credential = isNew
    ? await navigator.credentials.create({
        publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked),
      })
    : await navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked),
      });
  return credential.toJSON();
}
