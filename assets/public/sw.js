// Shows notices of a match and brings its window to the front. Keeps nothing and fetches nothing.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const { path } = event.notification.data ?? {};
  const show = async () => {
    const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const open = windows.find((one) => new URL(one.url).pathname === path);
    if (open) await open.focus();
    else if (path) await self.clients.openWindow(path);
  };
  event.waitUntil(show());
});
