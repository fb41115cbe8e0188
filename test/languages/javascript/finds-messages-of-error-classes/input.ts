class GateError extends Error {
  constructor(message = 'gate is shut') {
    super(message);
  }
}
class Refused extends GateError {
  message = 'user was refused';
  hint = 'ask for a badge';
  colour = 'dark red';
}
class Denied extends lib.HttpException<{ message: string }> {
  readonly message = 'user was denied';
}
class Gate implements GateError {
  message = 'gate is open';
  constructor(message = 'gate is new') {}
}
