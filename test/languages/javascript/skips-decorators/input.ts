@Component({ selector: 'town gate', template: '<p>gate of the town</p>' })
class Gate { @Input('gate name') name: string; }
