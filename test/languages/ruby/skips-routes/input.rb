get "/doors/:id", to: "doors#show"
resources :doors, path: "the doors"
