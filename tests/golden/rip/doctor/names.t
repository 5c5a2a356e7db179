#! rip only
#! todo the record of the virtual machine is still to be made
# Stale names: the file is there, the mount is not.
$ mount -t ramfs ramfs /run
$ rip doctor | grep /run/netns
$ ip netns add blue; ip netns add red
$ rip doctor | grep /run/netns
$ umount /run/netns/blue
$ rip doctor | grep -A1 /run/netns
$ rip doctor -j | tr '{' '\n' | grep stale-name
$ rip doctor --fix | grep -A1 /run/netns
$ ip netns list
$ rip doctor | grep -A1 /run/netns
# What has contents was not made by ip.
$ echo text >/run/netns/notes
$ mkdir /run/netns/folder
$ rip doctor --fix | grep -A1 /run/netns
$ ls /run/netns
