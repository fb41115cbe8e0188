return new Promise((resolve, reject) => {
  if (late) reject(new Error('gate did not answer'));
});
