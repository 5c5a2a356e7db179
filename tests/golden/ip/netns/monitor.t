# One line an event; all that comes and goes in the directory.
$ sh -c 'ip netns monitor > /tmp/out & sleep 0.5; ip netns add a; ip netns delete a; ip netns list; sleep 0.3; kill $!'
$ sh -c 'timeout 0.5 ip netns monitor | cat; true'
$ ls -d /run/netns
/run/netns
