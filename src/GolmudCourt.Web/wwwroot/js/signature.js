/**
 * A pad to sign on with a finger, pen or mouse. `data-signature` names the hidden input that receives a PNG data URL.
 * Who cannot draw signs by typing the name in the field beside it; the pad is never required.
 */
export function start(box) {
  const input = document.getElementById(box.dataset.signature);
  const canvas = box.querySelector("canvas");
  const clear = box.querySelector("[data-signature-clear]");
  if (!input || !canvas) return;
  box.hidden = false;
  const pen = canvas.getContext("2d");
  let drawn = false;

  // What was drawn before the page came back with an error is drawn again, once the pad has its size.
  const restore = () => {
    if (drawn || !input.value) return;
    const kept = new Image();
    kept.onload = () => pen.drawImage(kept, 0, 0, canvas.width / (devicePixelRatio || 1), canvas.height / (devicePixelRatio || 1));
    kept.src = input.value;
    drawn = true;
  };
  const fit = () => {
    const ratio = devicePixelRatio || 1;
    const { width, height } = canvas.getBoundingClientRect();
    if (width === 0 || drawn) return;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    pen.scale(ratio, ratio);
    pen.lineWidth = 2.5;
    pen.lineCap = "round";
    pen.lineJoin = "round";
    pen.strokeStyle = "#14212f";
    restore();
  };
  const at = (event) => {
    const frame = canvas.getBoundingClientRect();
    return [event.clientX - frame.left - canvas.clientLeft, event.clientY - frame.top - canvas.clientTop];
  };

  canvas.addEventListener("pointerdown", (event) => {
    fit();
    canvas.setPointerCapture(event.pointerId);
    pen.beginPath();
    pen.moveTo(...at(event));
    event.preventDefault();
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!canvas.hasPointerCapture(event.pointerId)) return;
    pen.lineTo(...at(event));
    pen.stroke();
    drawn = true;
  });
  canvas.addEventListener("pointerup", () => {
    if (drawn) input.value = canvas.toDataURL("image/png");
  });
  clear?.addEventListener("click", () => {
    pen.clearRect(0, 0, canvas.width, canvas.height);
    input.value = "";
    drawn = false;
    fit();
  });
  new ResizeObserver(fit).observe(canvas);
}
