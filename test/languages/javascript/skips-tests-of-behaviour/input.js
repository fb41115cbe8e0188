describe('gate of the town', () => {
  it('opens in the morning', () => { expect(state).toBe('gate is open'); });
});
