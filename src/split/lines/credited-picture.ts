/** "Dockers at the gate. | Photo: Name", "… | Name / Example Post", "Dockers at the gate. © Name": a picture's words and who took it. */
export const creditedPicture = /^.{8,220}(?:[.!?…]["”’]? \| [^|.!?]{3,60}|[.!?…)]["”’]? (?:©|\(c\)) ?[^|.!?©\d]{3,60})$/u;
