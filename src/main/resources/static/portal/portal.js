// The pages work without this file; it spares a reload here and there.
(function () {
  'use strict';

  // 大字版 without leaving a half-filled form.
  var size = document.getElementById('textsize');
  if (size) {
    size.addEventListener('click', function (event) {
      event.preventDefault();
      var large = document.documentElement.classList.toggle('large');
      size.textContent = large ? '标准字号' : '大字版';
      fetch(size.href, { redirect: 'manual', credentials: 'same-origin' });
      size.href = size.href.replace(/large=(true|false)/, 'large=' + !large);
    });
  }

  // What is wrong is read out and seen first.
  var problems = document.getElementById('problems');
  if (problems) {
    problems.focus();
  }

  // Buttons that only work with a script are hidden without one.
  document.querySelectorAll('[data-print]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () { window.print(); });
  });

  // Fields that belong to one answer: shown with it, by data-shown-with="name=value". Without a script they always show.
  document.querySelectorAll('[data-shown-with]').forEach(function (part) {
    var wanted = part.getAttribute('data-shown-with').split('=');
    var form = part.closest('form');
    function draw() {
      part.hidden = !form.querySelector('[name="' + wanted[0] + '"][value="' + wanted[1] + '"]:checked');
    }
    form.addEventListener('change', draw);
    draw();
  });
})();
