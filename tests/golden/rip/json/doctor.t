#! rip only
$ mkdir -p /run/netns
$ touch /run/netns/old
$ rip -j doctor
[{"kind":"stale-name","subject":"/run/netns/old","text":"the file is not a network namespace","problem":true,"command":"ip netns del old","fixed":false}]
? 1
$ rip -j doctor --fix
[{"kind":"stale-name","subject":"/run/netns/old","text":"the file is not a network namespace","problem":true,"command":"ip netns del old","fixed":false}]
? 1
$ rip -j -p doctor
[ {
        "kind": "stale-name",
        "subject": "/run/netns/old",
        "text": "the file is not a network namespace",
        "problem": true,
        "command": "ip netns del old",
        "fixed": false
    } ]
? 1
