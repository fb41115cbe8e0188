class Gate {
  @Post('open')
  @Roles('keeper')
  open(@Body() body: Order) { throw new ForbiddenException('you may not open this'); }
}
