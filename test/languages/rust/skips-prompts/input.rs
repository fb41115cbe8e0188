fn ask() {
    let password = prompt_password("Enter the word: ");
    Span::styled("State of the gate", style);
}
