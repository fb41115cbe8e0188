if (/gate "is" stuck/.test(name)) open();
name.replace(/'/g, 'two words').split('and so');
new RegExp('gate (is|was) stuck');
