# Words that are no objects.
$ ip monitor foo
$ ip monitor link foo
$ ip monitor LINK
$ ip monitor links
$ ip monitor ''
$ ip monitor sta
$ ip monitor ac
$ ip monitor acadd
$ ip monitor -4
