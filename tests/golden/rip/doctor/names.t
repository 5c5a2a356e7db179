#! rip only
# Stale names: the file is there, the mount is not.
$ mount -t ramfs ramfs /run
$ rip doctor | grep /run/netns
? 1
$ ip netns add blue; ip netns add red
$ rip doctor | grep /run/netns
? 1
$ umount /run/netns/blue
$ rip doctor | grep -A1 /run/netns
/run/netns/blue: the file is not a network namespace
  ip netns del blue
$ rip doctor -j | tr '{' '\n' | grep stale-name
"kind":"stale-name","subject":"/run/netns/blue","text":"the file is not a network namespace","problem":true,"command":"ip netns del blue","fixed":false}]
$ rip doctor --fix | grep -A1 /run/netns
/run/netns/blue: the file is not a network namespace
  done: ip netns del blue
$ ip netns list
red
$ rip doctor | grep -A1 /run/netns
? 1
# What has contents was not made by ip.
$ echo text >/run/netns/notes
$ mkdir /run/netns/folder
$ rip doctor --fix | grep -A1 /run/netns
/run/netns/folder: the file is not a network namespace
/run/netns/notes: the file is not a network namespace
$ ls /run/netns
folder
notes
red
