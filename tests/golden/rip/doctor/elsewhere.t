#! rip only
# A name that is in use in another mount namespace is left alone.
$ mount -t ramfs ramfs /run
$ mkdir /run/netns
$ touch /run/netns/blue
$ unshare -m sh -c 'mount --make-rprivate /; mount --bind /proc/self/ns/net /run/netns/blue; touch ready; sleep 100' & until [ -e ready ]; do :; done
$ rip doctor --fix | grep -A1 /run/netns
/run/netns/blue: the name is that of a network namespace only in other mount namespaces
$ ls /run/netns
blue
