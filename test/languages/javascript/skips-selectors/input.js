$(document).on('click', 'tr td.gate', open);
$(document).off('click', '#gate .door li', open);
$(this).find('ul > li.gate').addClass('gate opened');
if ($(this).is('input, select')) $(this).closest('form table');
$(list).appendTo('#gates .list');
