export function save(profile: Profile): void {
  store.put(profile).catch((error) => {
    console.error($localize`Could not save the profile ${profile.name}`, error);
  });
}
