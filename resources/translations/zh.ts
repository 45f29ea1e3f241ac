<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>sae_gui</name>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n epochs</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more notes</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n weights</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>+ more ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ switches it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ unit {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 0.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.0001 to 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.01 to 0.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 to 0.99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 batch/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 epoch in 2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 epoch in 5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 epoch/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 to 400</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 to 1,024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 to 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 to 500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 to 32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 to 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 in 10 training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for alpha.npy and beta.npy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random training image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the pairs · Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanked pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building up, strongest parts first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the sheet · Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a class to see only its pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a unit in the wall to look into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click again for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click “{name}” again for all classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: only this class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, strongest unit first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution: how much of a reconstruction is the unit's part, activation × decoder image, on average. Similarity: units with similar weights stand together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost {cost}, down {share} % in {epochs} epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost {cost}, unchanged in {epochs} epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost {cost}, up {share} % in {epochs} epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost {symbol}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves, CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded the run of the last sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverged. Back at epoch {epoch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click one, or press 1 to 8, to start from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw with mouse, pen or finger. What is drawn is scaled and centred as the training images are, into the dashed box, and goes through the model with every stroke. The sliders disturb what the model sees, and leave the drawing as it is. The right button erases, the arrow keys move the drawing, Ctrl+Z takes back, Delete clears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each dot is a hidden unit's mean activation ρ̂ over the training images. Its arrow is the pull of the sparsity penalty: minus its derivative by ρ̂, drawn to one scale for all units. KL pulls harder the further a unit is from the dashed target ρ, and hardest near 0 and 1; L1 pulls all units down alike. The reconstruction pulls back: where both are in balance, units stand off the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {epoch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {epoch}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase · also the right button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error among the training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error as it shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error as it sinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error as it thickens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error as it turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error as noise grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error as the patch grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error through the range of the disturbance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error {error} at {value}; lowest {lowest} at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every image of the set, sorted by its error: half the sum of the squared differences of all pixels. The worst show what the code cannot say, the typical ones (error nearest to the median) what to expect. The tick on each bar marks the mean over the set. A double click or Enter enlarges a pair; there mouse and arrow keys read the values of a pixel, W asks why it looks so, Esc leads back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run that is started appears here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every unit on its own colour scale, or all on one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures from {images} of {of} images; all of them when training stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film of training, GIF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film of training, MP4 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished, epoch {epoch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every unit its own activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram of the unit's activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a gradient becomes a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a step goes. Too small: nothing moves. Too large: steps overshoot and the cost grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast a run goes: slower, to watch it step by step · Ctrl+[ and Ctrl+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How finely numbers are kept while training. float64 takes twice the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard every unit is pulled towards ρ. It multiplies the sparsity term of J. 0 lets units be on all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard weights are pulled to zero. It multiplies the weights' term of J; biases are left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many features the code has. Each learns one thing to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many images a step looks at. 0: the whole set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many units top-k leaves on for each image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the last step the next one keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often training goes through all the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How units are kept at rest: KL divergence pulls each unit's mean activation to a target, L1 taxes every activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invert ink and paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its run is safe up to epoch {epoch} of {epochs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this unit beside the ones you open next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L-BFGS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 has no target: it pulls every unit down by w = {weight}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the audience's window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave · Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines and words stay sharp at any size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back at epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back at epoch {epoch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes every pixel black or white before training, as the notebook does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean activation by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean activation of every unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean error of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most opposed units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most similar units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image of this class is in the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images are open. A branch needs some to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images are open. A race needs some to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No penalty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No penalty: nothing pulls the units to a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sparsity penalty is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal N(0, 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebook, 2018</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy's generator takes no other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the training image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pair, enlarged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only settings that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only training images can be taken apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a run …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in own window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original and reconstruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts in the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause after these epochs, for instance 1, 5, 20. Nothing: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause at epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause at epochs …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at epoch {epoch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play over and over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the run from moment to moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a unit to name it, click to look into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Space to train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Train: here stand the reconstructions, the worst first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {panel} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconstructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconstructions …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report, film, script, curves, pictures and weights of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all disturbances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resizes every image to this many rows and columns. 0: as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round to 0/1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run as a NumPy script …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs are not kept: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the run as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {seconds} s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {name} to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet to draw on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the class a few things, large · F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the run as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the images · Ctrl and the mouse wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is drawn. Arrow keys move it, Delete clears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparse Autoencoder, for the audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsity term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsity weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squared error per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new run from this moment, with the settings of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from an image file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops after so many epochs in a row without a lower validation loss (a lower cost, where no images are kept aside), and goes back to the best weights. 0: trains to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest units of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched on (above {threshold})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last stroke · Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best of these runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost as a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost that training makes smaller, term by term, with the model as it is now. Under each term stand the numbers it is made of. The bars begin where the one above ended, so that together they reach the cost. By pixel, all is divided by the pixels of an image (and under the notebook's rule, whose cost is a sum, by the number of images too), so that images of different sizes can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost, part by part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost, taken apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures appear when training begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has {wanted} hidden units, and epoch {epoch} has {found}. A branch starts from its weights: set the hidden units to {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images of this run are not at hand, so none can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images of this run are not at hand. Open images of its size to see their errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images of this run are not at hand: only its weights are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last sitting ended early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean activation every unit is pulled to. Small: each unit answers to few images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean error of each class appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean error of each class's images, and as a grey line that of all images. Long bars are classes that the code describes badly, or that have more ink: the error is a sum over pixels. A click, or Enter, shows only that class's pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook's cost C has no term for the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook's rule leaves out the unit's own derivative on the way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is here, its images are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same digits by each run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of images kept aside, never trained on, to see whether the code holds for new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of pixels blanked at random while training, so that the code learns to fill them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training image of number …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training images most like a drawing appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training images most like what the model sees: by the Euclidean distance between their pixels, or between their codes. Each has its class at the left and the distance at the right. Below, the error of this drawing through the whole range of the slider that was touched last, over the band in which nine of ten training images lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training images' errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights before the first step: uniform and small, so that no unit is saturated (Glorot), or the notebook's draw from N(0, 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights have grown past all numbers: there is no error to sort by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of every hidden unit appear here once it trains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no reconstructions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no units yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run to race against. Train one, then change one setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run to save yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These images have no classes: only their errors are sorted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear once training has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thicken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the form's recipe and that of the chosen run in turn, an epoch each, from the same seed on the same images. They must differ in one setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training goes on, and the file of epoch {epoch} is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images, or images kept aside that are never trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training is on, and a race needs both cores. Pause it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains on the first so many images. 0: all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical: error nearest to the median. By class: the worst of each in turn. At random again: other images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo in the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units and their pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual size of type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights' term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights, as the notebook's …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a hidden unit makes of its input: a value from 0 to 1 (sigmoid), anything from 0 up (ReLU), or ReLU for only the k strongest units of each image (top-k).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a unit looks for and what it adds appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an output pixel makes of its input: a grey from 0 to 1 (sigmoid), or any number (linear).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as error of a reconstruction: half the squared difference, or the cross-entropy, which punishes confident mistakes harder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each run shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes into the model, what it makes of it from its code alone, and the difference: blue where ink is missing, rust where there is too much. Below, the error, half the sum of the squared differences, among those of the training images. Last, the units that answer most, each over its decoder image, what it adds to the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What the first of %n units draw.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>What the model makes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model sees, reconstruction, difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where chance starts. The same seed gives the same run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which derivative steps follow: the exact gradient of J, or the formulas of the 2018 notebook, which are not quite its gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which units make this reconstruction · W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this reconstruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the pen: {width} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst and typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sample: {some} of {all} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sum of parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sum of parts, one for each unit that is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {share} of 100 training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after training, its reconstruction appears here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all units on one scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as you predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better by {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curves of the checked runs appear here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag a bar to change an activation; click its picture to switch the unit off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each is one number of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each unit on its own scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error of one image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every panel shows epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every run at epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every run at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every unit's mean activation appears here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from epoch {epoch} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half the squared error, mean over the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it counts epochs without improvement, 0 for no such end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it counts images, 0 for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it counts the images of one step, 0 for the whole set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it counts the passes through the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it counts the units that stay on for an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a width in pixels, 0 for the images' own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the share of images that is kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the share of its range that a unit uses on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the share of pixels that is blanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the share of the last step that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it multiplies every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it multiplies the sparsity term of J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it multiplies the weights' term of J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less ink −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean activation by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean activation {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean error {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of a sample of {some}: {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of all {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {mean}, median {median}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median {median}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most opposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most similar units (decoder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no better since epoch {epoch}, whose weights are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no moment kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no run in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on different images: errors are not of one measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>race, its rival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>race, this recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconstruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}, column {column}: original {0}, reconstruction {1}, difference {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid of sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongest parts first; error below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switches it off −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target ρ = {target:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target ρ = {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target ρ dashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target ρ {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cost {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cross-entropy H of image and reconstruction, mean over the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the squared error, summed over all images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this drawing {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this drawing, from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training goes on: {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undisturbed {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {unit} at {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {unit}: mean activation {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {unit}: {value}, by itself {own}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units by index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units by mean activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untouched {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w times the divergence of each unit's mean activation from ρ, added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w times the mean activations of all units, added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what each checked run makes of the same digits appears here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the model sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the model sees, not the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse by {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} building up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activation} × decoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} hidden units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} images beside their reconstructions, mean error {error:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {parts} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dead} of {units} units are asleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{epoch} of {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images} training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} of {units} units by strength, {on} above 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} of this folder would be overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} at {distance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not at {source}. To go on, find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: mean error {mean} over {images}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} always on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pace:g} epochs/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{panel} stands in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {units} by contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {units} by index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {units} by mean activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {units} by similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} strongest of {units} units, {on} above 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} strongest of {units}; {above} above {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} of moments kept, of {budget} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: error {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}, pulled {way} by {pull}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{up} units are pulled up, {down} down; mean activation {mean}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width:,} × {height:,} dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ half times the squares of all weights, biases left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ is 0: weights cost nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ρ {target}, {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no image here. Type a number from 1 to {total}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
