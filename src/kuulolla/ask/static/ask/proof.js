// Finds the number that makes the hash, and sends it, so that a form from a busy network is known to
// come from a browser. Nothing waits for it and nothing is stored.
(async () => {
  const place = document.querySelector("[data-challenge]");
  if (!place || !window.crypto?.subtle) return;
  const { algorithm, challenge, maxNumber, salt, signature } = JSON.parse(place.dataset.challenge);
  const bytes = new TextEncoder();
  const hash = async (text) =>
    [...new Uint8Array(await crypto.subtle.digest(algorithm, bytes.encode(text)))]
      .map((byte) => byte.toString(16).padStart(2, "0")).join("");
  for (let number = 0; number <= maxNumber; number += 1) {
    if ((await hash(salt + number)) === challenge) {
      const solution = btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
      await fetch(place.dataset.address, { method: "POST", body: new URLSearchParams({ altcha: solution }) });
      return;
    }
  }
})();
