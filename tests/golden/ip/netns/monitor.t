# One line an event; all that comes and goes in the directory.
$ sh -c 'ip netns monitor > /tmp/out & until grep -q inotify /proc/$!/fdinfo/* 2>/dev/null; do :; done; ip netns add a; ip netns delete a; ip netns list; kill $!'
$ sh -c 'ip netns monitor >/dev/null & until grep -q inotify /proc/$!/fdinfo/* 2>/dev/null; do :; done; kill $!'
$ ls -d /run/netns
/run/netns
